package app.showshelf.library.transfer;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a table that a record names: {@code airDate} is {@code air_date}. What holds other records is no column. */
final class RecordTable<R extends Record> {
    private static final Set<String> PARTS = Set.of("seasons", "episodes", "mark");

    private final Constructor<R> constructor;
    private final List<RecordComponent> components;

    RecordTable(Class<R> type) {
        components = List.of(type.getRecordComponents());
        try {
            constructor = type.getConstructor(components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has it", e);
        }
    }

    /** The columns, each after the prefix, separated by commas. */
    String columns(String prefix) {
        return components.stream().filter(RecordTable::isColumn).map(one -> prefix + column(one)).collect(Collectors.joining(", "));
    }

    /** As many question marks. */
    String places() {
        return components.stream().filter(RecordTable::isColumn).map(_ -> "?").collect(Collectors.joining(", "));
    }

    /** The record of the present row, whose columns begin at the first; parts are null. */
    R read(ResultSet row) throws SQLException {
        Object[] values = new Object[components.size()];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = isColumn(components.get(i)) ? value(row, ++at, components.get(i).getType()) : null;
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row is no " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }

    /** Sets the values from that place on; answers the next place. */
    int bind(PreparedStatement statement, int from, R one) throws SQLException {
        int at = from;
        for (RecordComponent component : components) {
            if (isColumn(component)) {
                statement.setObject(at++, stored(value(component, one)));
            }
        }
        return at;
    }

    private static boolean isColumn(RecordComponent component) {
        return !PARTS.contains(component.getName());
    }

    private static String column(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Object value(RecordComponent component, Record one) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record tells its parts", e);
        }
    }

    private static Object stored(Object value) {
        return switch (value) {
            case Enum<?> word -> word.name();
            case List<?> list -> list.toArray();
            case null, default -> value;
        };
    }

    private static Object value(ResultSet row, int at, Class<?> type) throws SQLException {
        if (type == int.class) {
            return row.getInt(at);
        }
        if (type == boolean.class) {
            return row.getBoolean(at);
        }
        if (type == List.class) {
            Array array = row.getArray(at);
            return array == null ? List.of() : Arrays.asList((Object[]) array.getArray());
        }
        return type.isEnum() ? word(row.getString(at), type) : row.getObject(at, type);
    }

    private static Object word(String word, Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(word)).findFirst().orElse(null);
    }
}
