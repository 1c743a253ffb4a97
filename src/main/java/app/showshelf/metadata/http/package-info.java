/** A small HTTP client for providers: spacing of requests, a deadline, a cap on bodies, JSON. */
package app.showshelf.metadata.http;
