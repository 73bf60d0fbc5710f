package io.github.hencenlp.hence.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.hencenlp.hence", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CORE = "io.github.hencenlp.hence.core";

  @ArchTest
  static final ArchRule theApiStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("io.github.hencenlp.hence")
          .or()
          .resideInAnyPackage("io.github.hencenlp.hence.spi", "io.github.hencenlp.hence.format")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..", "com.google..", CORE + "..");

  @ArchTest
  static final ArchRule coreNlpStopsAtItsBoundary =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORE + ".corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule noStageSeesALaterOne =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("pipeline")
          .definedBy(CORE)
          .layer("corenlp")
          .definedBy(CORE + ".corenlp")
          .layer("zone")
          .definedBy(CORE + ".zone")
          .layer("analysis")
          .definedBy(CORE + ".analysis")
          .layer("rule")
          .definedBy(CORE + ".rule")
          .layer("attribution")
          .definedBy(CORE + ".attribution")
          .layer("statement")
          .definedBy(CORE + ".statement")
          .layer("causal")
          .definedBy(CORE + ".causal")
          .layer("argument")
          .definedBy(CORE + ".argument")
          .whereLayer("corenlp")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("zone")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("argument")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("causal")
          .mayOnlyBeAccessedByLayers("pipeline", "argument")
          .whereLayer("statement")
          .mayOnlyBeAccessedByLayers("pipeline", "causal", "argument")
          .whereLayer("attribution")
          .mayOnlyBeAccessedByLayers("pipeline", "statement", "causal", "argument")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule thePackagesFormNoCircle =
      slices().matching(CORE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule guavaIsNoPartOfThePublicApi =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.github.hencenlp.hence")
          .should()
          .notHaveRawReturnType(
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                  "com.google.."));

  @ArchTest
  static final ArchRule nothingIsAHelper =
      classes()
          .should()
          .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)$")
          .andShould()
          .resideOutsideOfPackages("..util..", "..helper..", "..impl..");
}
