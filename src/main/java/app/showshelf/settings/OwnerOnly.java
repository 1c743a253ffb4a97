package app.showshelf.settings;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A file that its owner alone may read: by permissions where the system has them, by a list of who may what where it has
 * those, as Windows does. A disk that knows neither keeps nobody out.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> PERMISSIONS = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** With what such a file is made, where that can be said so early; {@link #close} does the rest before anything is in it. */
    static FileAttribute<?>[] attributes(FileSystem system) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PERMISSIONS)}
                : new FileAttribute<?>[0];
    }

    /** Nobody else may read the file from now on. */
    public static void close(Path file) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(PERMISSIONS);
        } else if (list != null) {
            list.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(list.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }

    /** Whether somebody else may do something with the file. */
    public static boolean isOpen(Path file) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (permissions != null) {
            return !PERMISSIONS.containsAll(permissions.readAttributes().permissions());
        }
        if (list == null) {
            return false;
        }
        UserPrincipal owner = list.getOwner();
        return list.getAcl().stream().anyMatch(entry -> entry.type() == AclEntryType.ALLOW && !entry.principal().equals(owner));
    }
}
