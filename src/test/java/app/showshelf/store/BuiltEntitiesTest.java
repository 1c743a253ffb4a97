package app.showshelf.store;

import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BuiltEntitiesTest {
    /** In the packages there is nothing that could; here there is, since the tests bring it. */
    @Test
    void hibernateGeneratesNoClasses() {
        try (StandardServiceRegistry services = new StandardServiceRegistryBuilder().build()) {
            assertThat(services.requireService(BytecodeProvider.class)).isInstanceOf(BytecodeProviderImpl.class);
        }
    }
}
