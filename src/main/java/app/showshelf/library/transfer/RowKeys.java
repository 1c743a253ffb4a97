package app.showshelf.library.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Keys for new rows from the counter that the rest of the program uses too: each of its numbers stands for a block that ends there. */
final class RowKeys implements AutoCloseable {
    private final PreparedStatement counter;
    private final long block;
    private long next = 1;
    private long last;

    RowKeys(Connection connection, String sequence, long block) throws SQLException {
        this.counter = connection.prepareStatement("select next value for " + sequence);
        this.block = block;
    }

    long next() throws SQLException {
        while (next > last) {
            try (ResultSet row = counter.executeQuery()) {
                row.next();
                last = row.getLong(1);
                // The very first number stands for itself alone.
                next = Math.max(2, last - block + 1);
            }
        }
        return next++;
    }

    @Override
    public void close() throws SQLException {
        counter.close();
    }
}
