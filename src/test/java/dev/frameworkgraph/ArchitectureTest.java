package dev.frameworkgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package diagram of the README, as rules. */
class ArchitectureTest {

    private static final String ROOT = "dev.frameworkgraph.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.frameworkgraph");

    @Test
    void dependenciesPointDownTheDiagram() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("catalog")
                .definedBy(ROOT + "catalog")
                .layer("image")
                .definedBy(ROOT + "catalog.image..")
                .layer("loading")
                .definedBy(ROOT + "catalog.loading..")
                .layer("registry")
                .definedBy(ROOT + "registry..")
                .layer("refresh")
                .definedBy(ROOT + "refresh..")
                .layer("graph")
                .definedBy(ROOT + "graph..")
                .layer("report")
                .definedBy(ROOT + "report..")
                .layer("advice")
                .definedBy(ROOT + "advice..")
                .layer("query")
                .definedBy(ROOT + "query..")
                .layer("reload")
                .definedBy(ROOT + "reload..")
                .layer("http")
                .definedBy(ROOT + "http..")
                .layer("logging")
                .definedBy(ROOT + "logging..")
                .layer("cli")
                .definedBy(ROOT + "cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("logging")
                .mayOnlyBeAccessedByLayers("http", "cli")
                .whereLayer("reload")
                .mayOnlyBeAccessedByLayers("http", "cli")
                .whereLayer("refresh")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("registry")
                .mayOnlyBeAccessedByLayers("refresh", "cli")
                .whereLayer("image")
                .mayOnlyBeAccessedByLayers("loading", "reload")
                .whereLayer("loading")
                .mayOnlyBeAccessedByLayers("refresh", "reload", "cli")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("reload", "http", "cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("advice")
                .mayOnlyBeAccessedByLayers("query", "cli")
                .whereLayer("graph")
                .mayOnlyBeAccessedByLayers("advice", "report", "query", "reload", "cli")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("dev.frameworkgraph.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "graphql..,          query..",
        "io.undertow..,      http..",
        "org.xnio..,         http..",
        "java.net.http..,    registry..",
        "picocli..,          cli..",
        "io.prometheus..,    http..",
        "de.siegmar..,       http.export..",
        "io.opentelemetry.., http.observation..",
        "tools.jackson..,    'catalog.loading.., http.., registry..'",
    })
    void eachLibraryStaysInItsPackages(String library, String packages) {
        String[] homes = java.util.Arrays.stream(packages.split(",", -1))
                .map(name -> ROOT + name.strip())
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(type -> type.getPackage()).distinct())
                .allSatisfy(javaPackage -> assertThat(isNullMarked(javaPackage))
                        .as(javaPackage.getName())
                        .isTrue());
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage.isAnnotatedWith(NullMarked.class);
    }

    @Test
    void caseConversionsNameTheirLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void noPackageIsADrawer() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..misc..")
                .check(CLASSES);
    }

    @Test
    void theRootHasNoClassesOfItsOwn() {
        noClasses()
                .should()
                .resideInAPackage("dev.frameworkgraph")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
