package app.showshelf.library;

import java.util.Collection;

import org.hibernate.query.CommonQueryContract;

/**
 * The condition that a value is one of some. Mostly it is one alone, and then it is written as an equation: Hibernate keeps the
 * translation of such a statement, and makes that of a list anew each time, which takes longer than the answer.
 *
 * @param name of the parameter
 * @param values at least one
 */
record OneOf(String name, Collection<?> values) {
    /** In the query's language. */
    String of(String path) {
        return path + (alone() ? " = :" + name : " in (:" + name + ")");
    }

    /** The query with its parameter. */
    <Q extends CommonQueryContract> Q in(Q query) {
        if (alone()) {
            query.setParameter(name, values.iterator().next());
        } else {
            query.setParameterList(name, values);
        }
        return query;
    }

    /** Whether there is only one. */
    boolean alone() {
        return values.size() == 1;
    }
}
