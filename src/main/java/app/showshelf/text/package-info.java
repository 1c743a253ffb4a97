/**
 * Every word that users see, in their language: one bundle for each.
 *
 * <p>Plural forms are choices of the JDK's {@link java.text.MessageFormat}, no further library: English, German, Spanish and
 * French tell one from other numbers (with a form of its own for none), Japanese and Chinese not even that. A language with
 * more forms than one and other, such as Polish or Arabic, needs ICU's plural rules first.
 *
 * <p>Apostrophes in a bundle are typographic or doubled, since a single one begins quoted text.
 */
package app.showshelf.text;
