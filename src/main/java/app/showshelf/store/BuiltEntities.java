package app.showshelf.store;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Keeps Hibernate from generating classes for the entities at each start: they got what they need when the program was built.
 * Hibernate finds this by itself.
 */
public final class BuiltEntities implements ServiceContributor {
    /** As found by Hibernate. */
    public BuiltEntities() {}

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        registry.addService(BytecodeProvider.class, new BytecodeProviderImpl());
    }
}
