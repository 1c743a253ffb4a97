package app.showshelf.library;

import java.util.List;
import java.util.stream.Stream;

import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;

/** Ids for new episodes from the same supply as those that are stored as objects. */
final class EpisodeIds {
    private EpisodeIds() {}

    /** So many that no episode has. */
    static List<Long> next(Session session, int count) {
        SharedSessionContractImplementor inside = session.unwrap(SharedSessionContractImplementor.class);
        var generator = (BeforeExecutionGenerator) inside.getFactory().getMappingMetamodel().getEntityDescriptor(Episode.class)
                .getGenerator();
        return Stream.generate(() -> (Long) generator.generate(inside, null, null, EventType.INSERT)).limit(count).toList();
    }
}
