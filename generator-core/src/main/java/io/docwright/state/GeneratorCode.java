package io.docwright.state;

import io.docwright.source.FileHash;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The hash of the generator's own code: of every jar and folder it is loaded from, with the libraries beside it. A version alone says
 * nothing about a snapshot, and nothing about the classes a reactor has just compiled.
 *
 * <p>A folder counts by the content of its files, a jar by the names and checksums in its directory, so that it need not be
 * unpacked. No path counts: the same code from another place is the same generator.
 */
final class GeneratorCode {

    private static final int ENTRY_BYTES = 3 * Integer.BYTES;

    private GeneratorCode() {}

    /** Returns the hash of the code that a class is part of. */
    static String hash(Class<?> member) throws IOException {
        SortedSet<String> hashes = new TreeSet<>();
        for (Path place : places(member)) {
            if (Files.isDirectory(place)) {
                hashes.add(folderHash(place));
            } else if (Files.isRegularFile(place)) {
                hashes.add(jarHash(place));
            }
        }
        Fingerprint fingerprint = new Fingerprint();
        hashes.forEach(fingerprint::add);
        return fingerprint.hash();
    }

    private static SortedSet<Path> places(Class<?> member) {
        SortedSet<Path> places = new TreeSet<>();
        CodeSource source = member.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            add(source.getLocation(), places);
        }
        if (member.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                add(url, places);
            }
        } else {
            for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
                places.add(Path.of(entry).toAbsolutePath().normalize());
            }
        }
        return places;
    }

    private static void add(URL url, SortedSet<Path> places) {
        if (url.getProtocol().equals("file")) {
            try {
                places.add(Path.of(url.toURI()).toAbsolutePath().normalize());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(url.toString(), e);
            }
        }
    }

    private static String jarHash(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            // Few bytes: in a process that has just begun, hashing is slow.
            ByteBuffer entries = ByteBuffer.allocate(zip.size() * ENTRY_BYTES);
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                entries.putInt(entry.getName().hashCode());
                entries.putInt((int) entry.getCrc());
                entries.putInt((int) entry.getSize());
            }
            return FileHash.of(entries.array());
        } catch (ZipException noJar) {
            return FileHash.of(jar);
        }
    }

    private static String folderHash(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                hashes.put(folder.relativize(file).toString(), FileHash.of(file));
                return FileVisitResult.CONTINUE;
            }
        });
        Fingerprint fingerprint = new Fingerprint();
        hashes.forEach((path, hash) -> fingerprint.add(path).add(hash));
        return fingerprint.hash();
    }
}
