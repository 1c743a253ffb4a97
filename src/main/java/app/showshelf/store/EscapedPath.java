package app.showshelf.store;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files whose folder has a semicolon in its name, which in the database's addresses is where the options begin. */
public final class EscapedPath extends FilePathWrapper {
    private static final String SCHEME = "escaped";
    private static final String BASE = OwnThreadPath.prefix();

    /** For the database, which makes one for each file. */
    public EscapedPath() {}

    /** The address of that file, which needs this class. */
    static String of(String file) {
        FilePath.register(new EscapedPath());
        return SCHEME + ":" + escape(file);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        EscapedPath wrapped = (EscapedPath) super.wrap(base);
        if (wrapped != null) {
            String plain = base.toString();
            wrapped.name = getPrefix() + escape(plain.startsWith(BASE) ? plain.substring(BASE.length()) : plain);
        }
        return wrapped;
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(BASE + path.substring(getPrefix().length()).replace("%3B", ";").replace("%25", "%"));
    }

    private static String escape(String file) {
        return file.replace("%", "%25").replace(";", "%3B");
    }
}
