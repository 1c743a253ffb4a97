package app.showshelf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rooms of the house: who may know whom, and what may happen only at the edge. */
@AnalyzeClasses(packages = "app.showshelf", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> ANY_CLOCK = assignableTo(Instant.class).or(assignableTo(LocalDate.class))
            .or(assignableTo(LocalDateTime.class)).or(assignableTo(LocalTime.class)).or(assignableTo(OffsetDateTime.class))
            .or(assignableTo(ZonedDateTime.class)).or(assignableTo(Year.class)).or(assignableTo(YearMonth.class));

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root").definedBy("app.showshelf")
            .layer("ui").definedBy("app.showshelf.ui..")
            .layer("cli").definedBy("app.showshelf.cli..")
            .layer("sync").definedBy("app.showshelf.sync..")
            .layer("metadata").definedBy("app.showshelf.metadata..")
            .layer("library").definedBy("app.showshelf.library..")
            .layer("store").definedBy("app.showshelf.store..")
            .layer("settings").definedBy("app.showshelf.settings..")
            .layer("text").definedBy("app.showshelf.text..")
            .whereLayer("root").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("root")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("root", "ui")
            .whereLayer("sync").mayOnlyBeAccessedByLayers("root", "ui", "cli")
            .whereLayer("metadata").mayOnlyBeAccessedByLayers("root", "ui", "cli", "sync")
            .whereLayer("library").mayOnlyBeAccessedByLayers("root", "ui", "cli", "sync", "metadata")
            .whereLayer("store").mayOnlyBeAccessedByLayers("root", "ui", "cli", "sync", "metadata", "library")
            .whereLayer("settings").mayOnlyBeAccessedByLayers("root", "ui", "cli", "sync", "metadata", "library", "store")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_ROOMS = slices().matching("app.showshelf.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SCREENS_KNOW_NO_DATABASE = noClasses().that().resideInAPackage("app.showshelf.ui..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..", "org.h2..");

    @ArchTest
    static final ArchRule VIEW_MODELS_HAVE_NO_CONTROLS = noClasses().that().resideInAPackage("app.showshelf.ui..")
            .and().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule WHAT_IS_NO_SCREEN_KNOWS_NO_JAVAFX = noClasses().that()
            .resideInAnyPackage("app.showshelf.metadata..", "app.showshelf.library..", "app.showshelf.store..", "app.showshelf.settings..",
                    "app.showshelf.text..", "app.showshelf.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..");

    @ArchTest
    static final ArchRule PROVIDERS_KNOW_NO_DATABASE = noClasses().that()
            .resideInAnyPackage("app.showshelf.metadata..", "app.showshelf.sync..", "app.showshelf.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.hibernate..", "org.h2..");

    @ArchTest
    static final ArchRule CONTROLLERS_NEVER_WAIT = noClasses().that().resideInAPackage("app.showshelf.ui..")
            .and().haveSimpleNameEndingWith("Controller")
            .should().dependOnClassesThat(DescribedPredicate.describe("block", ArchitectureTest::blocks));

    @ArchTest
    static final ArchRule THE_CONSOLE_BELONGS_TO_THE_EDGE = noClasses().that()
            .resideOutsideOfPackages("app.showshelf", "app.showshelf.cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule ONE_LOG = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "ch.qos.logback..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule NO_RAW_THREADS = noClasses().should()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould().callMethodWhere(target(owner(assignableTo(Thread.class))).and(target(nameMatching("startVirtualThread"))))
            .orShould().beAssignableTo(Thread.class);

    @ArchTest
    static final ArchRule NOW_IS_HANDED_IN = noClasses().should()
            .callMethodWhere(target(owner(ANY_CLOCK)).and(target(nameMatching("now"))))
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethodWhere(target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*"))))
            .orShould().dependOnClassesThat().areAssignableTo(java.util.Date.class);

    /** The services of the library, the network and the disk. */
    private static boolean blocks(JavaClass used) {
        String name = used.getFullName();
        return used.getPackageName().startsWith("java.net.http") || used.getPackageName().startsWith("app.showshelf.store")
                || name.equals("java.nio.file.Files") || name.startsWith("java.io.File")
                || name.equals("app.showshelf.library.LibraryQueries") || name.equals("app.showshelf.library.MediaService")
                || name.equals("app.showshelf.library.Marks") || name.equals("app.showshelf.library.TVShowRepository")
                || name.startsWith("app.showshelf.metadata.Provider") || name.equals("app.showshelf.metadata.MetadataProvider")
                || name.equals("java.util.concurrent.CountDownLatch");
    }
}
