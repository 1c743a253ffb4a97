import java.util.Locale;

/** The systems that there are installers for, each with its folder beside "shared". */
enum SystemKind {
    LINUX("linux", "lib/app", "bin/showshelf", "lib/runtime"),
    WINDOWS("windows", "app", "Showshelf.exe", "runtime"),
    MACOS("macos", "Contents/app", "Contents/MacOS/Showshelf", "Contents/runtime/Contents/Home");

    /** Its folder of scripts and arguments. */
    final String folder;
    /** Where an application image has its jars, its launcher and its runtime. */
    final String app;
    final String launcher;
    final String runtime;

    SystemKind(String folder, String app, String launcher, String runtime) {
        this.folder = folder;
        this.app = app;
        this.launcher = launcher;
        this.runtime = runtime;
    }

    static SystemKind present() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MACOS : LINUX;
    }

    /** As JavaFX names its jars for the present system: with the processor, where that is not x64. */
    String javafx() {
        String system = this == WINDOWS ? "win" : this == MACOS ? "mac" : "linux";
        return system + (isArm() ? "-aarch64" : "");
    }

    /** As jmod names it. */
    String platform() {
        return folder + (isArm() ? "-aarch64" : "-amd64");
    }

    private static boolean isArm() {
        return "aarch64".equals(System.getProperty("os.arch"));
    }
}
