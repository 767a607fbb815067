package gent.jobteam.database;

import gent.jobteam.platform.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory with everything that the embedded database keeps. One running program holds it at a time; a killed one
 * holds it no longer.
 */
class DataDirectory implements AutoCloseable {

    private final Path home;
    private final FileChannel lockFile;

    private DataDirectory(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    /**
     * Takes the directory, making it for this user alone if it is not there.
     *
     * @throws CannotStart when another program has taken it, or it cannot be written
     */
    static DataDirectory take(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        try {
            make(home);
            return new DataDirectory(home, lock(home));
        } catch (FileSystemException failure) {
            throw new CannotStart(
                    "De map %s voor de gegevens kan niet gebruikt worden: %s".formatted(home, failure.getMessage()),
                    "Start als eigenaar van die map, of kies een andere met JOBTEAM_DATA_DIRECTORY.",
                    failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files of the PostgreSQL cluster; not there before the first start. */
    Path cluster() {
        return home.resolve("postgres");
    }

    /** Where a cluster is prepared, so that {@link #cluster()} is always a finished one. */
    Path unfinishedCluster() {
        return home.resolve("postgres.new");
    }

    /** The unpacked PostgreSQL program; here and not in a temporary directory, which others write and systems empty. */
    Path program() {
        return home.resolve("program");
    }

    /** What PostgreSQL says since the last start. */
    Path log() {
        return home.resolve("postgres.log");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static void make(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(home.getParent());
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(home);
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel file =
                FileChannel.open(home.resolve("jobteam.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(file)) {
            file.close();
            throw new CannotStart(
                    "Jobteam draait al op de gegevens in %s.".formatted(home),
                    "Stop het andere programma eerst, of kies een andere map met JOBTEAM_DATA_DIRECTORY.");
        }
        return file;
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }
}
