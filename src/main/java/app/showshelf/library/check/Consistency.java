package app.showshelf.library.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import app.showshelf.store.Store;

/**
 * Looks whether a library holds together. Each table is read once, by the database alone, so that a million episodes take
 * seconds. Blocks; an interrupted thread gets a {@link CancellationException}.
 */
public final class Consistency {
    private static final int EXAMPLES = 5;
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(2);

    private final Store store;

    /** The consistency of that store, which may be in use. */
    public Consistency(Store store) {
        this.store = store;
    }

    /** All that is wrong at that moment; empty for a library that holds together. */
    public List<Finding> findings(Instant now) {
        List<Finding> found = new ArrayList<>();
        for (Check.Of of : Check.Of.values()) {
            found.addAll(findings(of, now));
        }
        return List.copyOf(found);
    }

    /** The same of one table. */
    public List<Finding> findings(Check.Of of, Instant now) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        return store.read(session -> suspects(session, of, now).stream().map(check -> finding(session, check, now))
                .filter(finding -> finding.rows() > 0).toList());
    }

    /** Makes right what can be without a loss; answers the findings that are no more. */
    public List<Finding> repair(List<Finding> findings, Instant now) {
        List<Finding> curable = findings.stream().filter(finding -> finding.check().isCurable()).toList();
        store.change(session -> curable.forEach(finding -> query(session, finding.check().cure(), now).executeUpdate()));
        return curable;
    }

    /** What one pass over the table cannot rule out. */
    private static List<Check> suspects(Session session, Check.Of of, Instant now) {
        List<Check> all = Arrays.stream(Check.values()).filter(check -> check.of() == of).toList();
        List<Check> single = all.stream().filter(check -> check.wrong() != null).toList();
        String counts = single.stream().map(check -> "count(*) filter (where " + check.wrong() + ")").collect(Collectors.joining(", "));
        Object[] numbers = (Object[]) query(session, "select " + counts + " from " + of.table(), now).getSingleResult();
        return all.stream().filter(check -> check.wrong() == null || ((Number) numbers[single.indexOf(check)]).longValue() > 0).toList();
    }

    private static Finding finding(Session session, Check check, Instant now) {
        List<Long> examples = query(session, check.search(), now).setMaxResults(EXAMPLES).getResultList().stream()
                .map(key -> ((Number) key).longValue()).toList();
        long rows = examples.size() < EXAMPLES
                ? examples.size()
                : ((Number) query(session, "select count(*) from (" + check.search() + ")", now).getSingleResult()).longValue();
        return new Finding(check, rows, examples);
    }

    @SuppressWarnings("unchecked")
    private static NativeQuery<Object> query(Session session, String sql, Instant now) {
        NativeQuery<Object> query = session.createNativeQuery(sql, Object.class);
        Map.of("now", now, "soon", now.plus(CLOCKS_DIFFER)).forEach((name, moment) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, moment);
            }
        });
        return query;
    }
}
