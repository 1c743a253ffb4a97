package app.showshelf.ui.common;

/**
 * A sentence that comes by itself and goes by itself.
 *
 * @param kind which sign stands before it
 * @param key a later toast of the same key takes its place; null for none
 * @param sentence what there is to say
 * @param action what can be done about it; null for nothing
 * @param onAction does it
 */
public record Toast(Kind kind, Object key, String sentence, String action, Runnable onAction) {
    /** What it is about. */
    public enum Kind {
        /** Something was done. */
        DONE,
        /** Something has happened. */
        NOTICE,
        /** Something was not done. */
        FAILED
    }

    /** Something was done. */
    public static Toast done(Object key, String sentence) {
        return new Toast(Kind.DONE, key, sentence, null, () -> {});
    }

    /** Something has happened. */
    public static Toast notice(Object key, String sentence) {
        return new Toast(Kind.NOTICE, key, sentence, null, () -> {});
    }

    /** Something was not done. */
    public static Toast failed(Object key, String sentence) {
        return new Toast(Kind.FAILED, key, sentence, null, () -> {});
    }

    /** The same with something to do about it; done, the toast is gone. */
    public Toast with(String name, Runnable doing) {
        return new Toast(kind, key, sentence, name, doing);
    }
}
