package gent.jobteam.platform.process;

import gent.jobteam.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The names that the product's models may use, found without starting the application. */
final class ProductNames {

    private static final Path TERMS = Path.of("src/main/resources/partnership/gent/terms.csv");

    private ProductNames() {}

    static KnownNames find() {
        return new KnownNames(
                beans(JavaDelegate.class),
                beans(TaskListener.class),
                beans(ExecutionListener.class),
                terms(),
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.ADMIN)
                        .map(Role::group)
                        .collect(Collectors.toSet()),
                VariableCatalog.load());
    }

    private static Set<String> beans(Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return scanner.findCandidateComponents("gent.jobteam").stream()
                .map(bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, null))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> terms() {
        try (var lines = Files.lines(TERMS)) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
