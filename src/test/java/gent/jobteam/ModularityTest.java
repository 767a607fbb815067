package gent.jobteam;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What must not depend on what. */
class ModularityTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackagesOf(JobteamApplication.class);

    @Test
    void modulesOnlyUseWhatTheyDeclare() {
        ApplicationModules.of(JobteamApplication.class).verify();
    }

    @Test
    void onlyProcessPackagesKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..", "camundajar..")
                .check(PRODUCTION);
    }

    @Test
    void processPackagesDoNotTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "org.springframework.data..",
                        "jakarta.persistence..")
                .check(PRODUCTION);
    }

    @Test
    void onlyWebPackagesKnowTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .check(PRODUCTION);
    }

    @Test
    void howThingsAreKeptIsHidden() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jdbc")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideOutsideOfPackages("..process..", "..web..")
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }
}
