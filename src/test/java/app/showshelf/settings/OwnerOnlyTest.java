package app.showshelf.settings;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The settings can hold a key: whatever the system has against other readers is used. */
class OwnerOnlyTest {
    @Test
    void whereFilesHaveListsTheOwnerAloneIsOnTheList() throws Exception {
        try (FileSystem windows = windows()) {
            Path file = saved(windows.getPath("C:\\Users\\ann\\showshelf\\settings.json"));
            AclFileAttributeView list = list(file);
            assertThat(list.getAcl()).singleElement().satisfies(entry -> {
                assertThat(entry.principal()).isEqualTo(list.getOwner());
                assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
                assertThat(entry.permissions()).contains(AclEntryPermission.READ_DATA, AclEntryPermission.WRITE_DATA,
                        AclEntryPermission.DELETE);
            });
            assertThat(OwnerOnly.isOpen(file)).isFalse();
        }
    }

    @Test
    void aListWithOthersIsNoticedAndClosedToThem() throws Exception {
        try (FileSystem windows = windows()) {
            Path file = saved(windows.getPath("C:\\settings.json"));
            UserPrincipal everyone = windows.getUserPrincipalLookupService().lookupPrincipalByName("Everyone");
            List<AclEntry> more = new ArrayList<>(list(file).getAcl());
            more.add(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(everyone).setPermissions(AclEntryPermission.READ_DATA)
                    .build());
            list(file).setAcl(more);
            assertThat(OwnerOnly.isOpen(file)).isTrue();
            OwnerOnly.close(file);
            assertThat(OwnerOnly.isOpen(file)).isFalse();
        }
    }

    @Test
    void whereFilesHavePermissionsTheyAreTheOwners() throws Exception {
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix().toBuilder().setAttributeViews("posix").build())) {
            Path file = saved(unix.getPath("/home/ann/settings.json"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));
            assertThat(OwnerOnly.isOpen(file)).isTrue();
            OwnerOnly.close(file);
            assertThat(OwnerOnly.isOpen(file)).isFalse();
        }
    }

    /** A memory stick, for example. */
    @Test
    void whereFilesHaveNeitherTheSettingsAreSavedAllTheSame() throws Exception {
        try (FileSystem plain = Jimfs.newFileSystem(Configuration.windows().toBuilder().setAttributeViews("basic").build())) {
            Path file = saved(plain.getPath("C:\\settings.json"));
            assertThat(new SettingsFile(file).load()).isEqualTo(Settings.DEFAULT.withTmdbToken("secret"));
            assertThat(OwnerOnly.isOpen(file)).isFalse();
        }
    }

    private static FileSystem windows() {
        return Jimfs.newFileSystem(Configuration.windows().toBuilder().setAttributeViews("basic", "owner", "acl").build());
    }

    private static AclFileAttributeView list(Path file) {
        return Files.getFileAttributeView(file, AclFileAttributeView.class);
    }

    private static Path saved(Path file) throws IOException {
        new SettingsFile(file).save(Settings.DEFAULT.withTmdbToken("secret"));
        assertThat(file).isRegularFile();
        return file;
    }
}
