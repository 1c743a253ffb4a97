package app.showshelf.metadata;

/**
 * How many requests a provider's limit leaves right now.
 *
 * @param left requests that could be sent at once
 * @param capacity the most that {@code left} can be
 * @param periodSeconds in how many seconds {@code capacity} requests are allowed
 */
public record RequestBudget(int left, int capacity, int periodSeconds) {}
