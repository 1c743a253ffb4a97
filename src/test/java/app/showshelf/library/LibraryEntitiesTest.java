package app.showshelf.library;

import org.hibernate.engine.spi.ManagedEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryEntitiesTest {
    private static final Iterable<Class<?>> ENTITIES = LibraryEntities.ALL;

    @ParameterizedTest
    @FieldSource("ENTITIES")
    void isGivenByTheBuildWhatHibernateWouldElseGenerateAtEachStart(Class<?> entity) {
        assertThat(entity).matches(ManagedEntity.class::isAssignableFrom);
    }
}
