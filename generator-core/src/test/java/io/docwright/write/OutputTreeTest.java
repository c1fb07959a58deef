package io.docwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {

    private static final Map<String, String> OLD = Map.of(
            "com/a/A.java", "old a", "com/a/b/B.java", "b", "com/c/C.java", "c", "org/D.java", "d", "top.txt", "old");
    private static final Map<String, String> NEW = Map.of(
            "com/a/A.java", "new a", "com/a/b/B.java", "b", "com/x/X.java", "x", "net/y/Y.java", "y", "top.txt", "new");

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void nameTheOutput() {
        root = folder.resolve("target").resolve("out");
    }

    @Test
    void outputThatCannotBePutBackIsNotSaidToBeAsBefore() throws IOException {
        int steps = stepsOfAChange(true);
        prepare("stuck", true);
        killAt(steps / 2);

        for (Executable action : List.<Executable>of(
                () -> OutputTree.at(root, new FailAt(0, false)).recover(),
                () -> OutputTree.at(root, new FailAt(0, false)).write(files(NEW)))) {
            assertThatThrownBy(action::execute)
                    .isInstanceOf(OutputException.class)
                    .hasMessageEndingWith("; the output may be mixed, and the next run puts the previous one back");
        }
        write(NEW);
        assertClean(true);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void lockThatIsRefusedLeavesNoFileOpen() throws IOException {
        Path lock = folder.resolve("lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            assertThatThrownBy(() -> OutputLock.holding(lock, () -> ""))
                    .isInstanceOf(OverlappingFileLockException.class);

            assertThat(opened(lock)).isOne();
        }
    }

    private static long opened(Path file) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(one -> leadsTo(one, file)).count();
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file);
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    @Test
    void firstRunWritesEverythingAndLeavesNothingBeside() throws IOException {
        WriteResult result = write(OLD);

        assertThat(result.written())
                .containsExactlyElementsOf(
                        OLD.keySet().stream().sorted().map(root::resolve).toList());
        assertThat(result.unchanged()).isZero();
        assertThat(tree()).isEqualTo(OLD);
        assertThat(beside()).containsExactly("out");
        assertThat(Files.readString(root.resolve(FileIndex.NAME)))
                .startsWith("docwright-files 1\n")
                .contains("  com/a/A.java\n")
                .doesNotContain(folder.toString());
    }

    @Test
    void secondRunWithTheSameFilesTouchesNothingAtAll() throws IOException {
        write(OLD);
        Map<String, Object> before = everything(folder);

        WriteResult result = write(OLD);

        assertThat(result.nothingToDo()).isTrue();
        assertThat(result.unchanged()).isEqualTo(OLD.size());
        assertThat(everything(folder)).isEqualTo(before);
    }

    @Test
    void changedRunKeepsFileAndTimeOfWhatStays() throws IOException {
        write(OLD);
        Object kept = identity(root.resolve("com/a/b/B.java"));
        Object changed = identity(root.resolve("com/a/A.java"));

        WriteResult result = write(NEW);

        assertThat(tree()).isEqualTo(NEW);
        assertThat(identity(root.resolve("com/a/b/B.java"))).isEqualTo(kept);
        assertThat(identity(root.resolve("com/a/A.java"))).isNotEqualTo(changed);
        assertThat(relative(result.written()))
                .containsExactly("com/a/A.java", "com/x/X.java", "net/y/Y.java", "top.txt");
        assertThat(relative(result.removed())).containsExactly("com/c/C.java", "org/D.java");
        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(root.resolve("com/c")).doesNotExist();
        assertThat(root.resolve("org")).doesNotExist();
        assertThat(beside()).containsExactly("out");
    }

    @Test
    void filesOfTheUserAreNeitherRemovedNorTouched() throws IOException {
        write(OLD);
        List<Path> users =
                List.of(root.resolve("com/a/Mine.java"), root.resolve("org/mine.txt"), root.resolve("mine/own.txt"));
        for (Path file : users) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "mine");
        }
        Files.createDirectories(root.resolve("com/empty"));
        List<Object> before = identities(users);

        write(NEW);

        assertThat(identities(users)).isEqualTo(before);
        assertThat(root.resolve("com/empty")).isDirectory();
        assertThat(root.resolve("com/c")).doesNotExist();
        assertThat(tree()).containsAllEntriesOf(NEW).hasSize(NEW.size() + users.size());
    }

    @Test
    void fileOfTheUserInTheWayIsNamedAndNothingIsWritten() throws IOException {
        write(OLD);
        Files.createDirectories(root.resolve("com/x/X.java"));
        Files.createDirectories(root.resolve("net"));
        Files.writeString(root.resolve("net/y"), "mine");
        Map<String, Object> before = everything(root);

        assertThatThrownBy(() -> write(NEW))
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        "found what was not generated in the way of generated files in `" + root
                                + "`: `com/x/X.java`, `net/y`; nothing was written: move it away or choose another output folder");
        assertThat(everything(root)).isEqualTo(before);
    }

    @Test
    void fileThatIsRightAlreadyIsTakenOverAsItIs() throws IOException {
        Files.createDirectories(root.resolve("com/a"));
        Files.writeString(root.resolve("com/a/A.java"), "old a");
        Object before = identity(root.resolve("com/a/A.java"));

        WriteResult result = write(OLD);

        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(identity(root.resolve("com/a/A.java"))).isEqualTo(before);
        assertThat(relative(write(Map.of("top.txt", "old")).removed())).contains("com/a/A.java");
    }

    @Test
    void editedAndDeletedFilesArePutRightAndEditsReported() throws IOException {
        write(OLD);
        Files.writeString(root.resolve("com/a/A.java"), "edited");
        Files.writeString(root.resolve("org/D.java"), "edited");
        Files.delete(root.resolve("com/c/C.java"));

        WriteResult again = write(OLD);

        assertThat(tree()).isEqualTo(OLD);
        assertThat(relative(again.edited())).containsExactly("com/a/A.java", "org/D.java");
        assertThat(relative(again.written())).containsExactly("com/a/A.java", "com/c/C.java", "org/D.java");
    }

    @Test
    void linkBelowTheOutputIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("com"), outside);

        assertThatThrownBy(() -> write(OLD)).isInstanceOf(OutputException.class).hasMessageContaining("`com`");

        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void linkThatTookThePlaceOfAGeneratedFolderLeadsToNoRemovalOutside() throws IOException {
        write(OLD);
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.move(root.resolve("org/D.java"), outside.resolve("D.java"));
        Files.delete(root.resolve("org"));
        Files.createSymbolicLink(root.resolve("org"), outside);

        write(NEW);

        assertThat(outside.resolve("D.java")).hasContent("d");
        assertThat(root.resolve("org")).isSymbolicLink();
    }

    @Test
    void outputThatIsItselfALinkIsWrittenWhereItLeads() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.createDirectories(root.getParent());
        Files.createSymbolicLink(root, real);

        write(OLD);
        write(NEW);

        assertThat(root).isSymbolicLink();
        assertThat(tree()).isEqualTo(NEW);
        assertThat(real.resolve("top.txt")).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docwright-files 1\n0000000000000000000000000000000000000000000000000000000000000000  ../../victim\n",
                "docwright-files 1\n0000000000000000000000000000000000000000000000000000000000000000  /victim\n",
                "docwright-files 1\nnonsense\n",
                "docwright-files 1\n0000",
                "docwright-files 2\n",
                "",
            })
    void listOfFilesThatIsNotOursIsRefused(String list) throws IOException {
        write(OLD);
        Files.writeString(root.resolve(FileIndex.NAME), list);
        Map<String, Object> before = everything(root);

        assertThatThrownBy(() -> write(NEW))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("expected the list of generated files");

        assertThat(everything(root)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void failureAtAnyStepLeavesTheOldOrTheNewOutputWhole(boolean withFilesOfTheUser) throws IOException {
        int steps = stepsOfAChange(withFilesOfTheUser);
        Set<String> outcomes = new HashSet<>();

        for (int failing = 0; failing < steps; failing++) {
            prepare("failure" + failing, withFilesOfTheUser);
            Map<String, String> old = tree();

            try {
                OutputTree.at(root, new FailAt(failing, false)).write(files(NEW));
                assertThat(tree()).containsAllEntriesOf(NEW).doesNotContainKey("com/c/C.java");
                outcomes.add("new");
            } catch (OutputException e) {
                assertThat(tree()).isEqualTo(old);
                assertThat(beside()).containsExactly("out");
                outcomes.add("old");
            }
            write(NEW);
            assertClean(withFilesOfTheUser);
        }

        assertThat(outcomes).containsExactlyInAnyOrder("old", "new");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void killAtAnyStepIsMendedByTheNextRun(boolean withFilesOfTheUser) throws IOException {
        int steps = stepsOfAChange(withFilesOfTheUser);

        for (int killed = 0; killed < steps; killed++) {
            prepare("kill" + killed, withFilesOfTheUser);
            Map<String, String> old = tree();

            killAt(killed);
            OutputTree.at(root).recover();

            boolean isOld = tree().equals(old);
            assertThat(isOld || tree().entrySet().containsAll(NEW.entrySet()) && !tree().containsKey("com/c/C.java"))
                    .isTrue();
            assertThat(beside()).containsExactly("out");
            write(NEW);
            assertClean(withFilesOfTheUser);
        }
    }

    @Test
    void killWhilePuttingBackIsMendedToo() throws IOException {
        int steps = stepsOfAChange(true);
        int twice = 0;
        for (int killed = 0; killed < steps; killed++) {
            for (int again = 0; again < 12; again += 1 + killed % 3) {
                prepare("twice" + killed + "-" + again, true);
                killAt(killed);
                try {
                    OutputTree.at(root, new FailAt(again, true)).recover();
                } catch (Killed e) {
                    twice++;
                }
                write(NEW);
                assertClean(true);
            }
        }
        assertThat(twice).as("runs killed while they put back").isGreaterThan(steps);
    }

    @Test
    void outputInWhichAllIsGeneratedIsNeverMixedEvenBetweenTheMoves() throws IOException {
        Map<String, String> old = Map.of("com/A.java", "1", "com/b/B.java", "1", "com/b/C.java", "1");
        Map<String, String> changed = Map.of("com/A.java", "2", "com/b/B.java", "2", "com/d/D.java", "2");
        write(old);

        List<String> seen = new ArrayList<>();
        OutputTree.at(root, step -> seen.add(tree().equals(old) ? "old" : tree().equals(changed) ? "new" : tree() + ""))
                .write(files(changed));

        assertThat(new HashSet<>(seen)).containsExactlyInAnyOrder("old", "{}", "new");
        assertThat(seen.stream().filter("{}"::equals)).hasSize(1);
    }

    @Test
    void concurrentRunsLeaveOneOfTheirOutputsWhole() throws Exception {
        List<Map<String, String>> wanted = new ArrayList<>();
        List<Callable<WriteResult>> runs = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String text = Integer.toString(i % 6);
            Map<String, String> files =
                    Map.of("com/A.java", text, "com/b/B" + text + ".java", text, "com/C.java", "same");
            wanted.add(files);
            runs.add(() -> OutputTree.at(root).write(files(files)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            for (Future<WriteResult> run : pool.invokeAll(runs)) {
                assertThat(run.get()).isNotNull();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(wanted).contains(tree());
        assertThat(beside()).containsExactly("out");
    }

    @Test
    void folderThatCannotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(closed))
                .as("this user may write everywhere")
                .isFalse();

        assertThatThrownBy(() -> OutputTree.at(closed.resolve("out")).write(files(OLD)))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("no permission for `")
                .hasMessageContaining("closed");
    }

    @Test
    void fileSystemThatTakesNoFilesIsNamed() {
        Path closed = Path.of("/proc/self");
        assumeThat(closed).isDirectory();

        assertThatThrownBy(() -> OutputTree.at(closed.resolve("out")).write(files(OLD)))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write `/proc/self/out`: ")
                .hasMessageEndingWith("; the output is as it was before");
    }

    @Test
    void fileWhereTheOutputOrItsParentShouldBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThatThrownBy(() -> OutputTree.at(file).write(files(OLD)))
                .isInstanceOf(OutputException.class)
                .hasMessage("found `" + file + "`, which is no folder; expected the folder of the output");
        assertThatThrownBy(() -> OutputTree.at(file.resolve("out")).write(files(OLD)))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write `" + file.resolve("out") + "`: ")
                .hasMessageEndingWith("; the output is as it was before");
        assertThat(file).hasContent("text");
    }

    private int stepsOfAChange(boolean withFilesOfTheUser) throws IOException {
        prepare("count", withFilesOfTheUser);
        List<String> steps = new ArrayList<>();
        OutputTree.at(root, steps::add).write(files(NEW));
        assertThat(steps).hasSizeGreaterThan(10).contains("write journal", "commit", "clear staging");
        return steps.size();
    }

    private void prepare(String name, boolean withFilesOfTheUser) throws IOException {
        root = folder.resolve(name).resolve("out");
        write(OLD);
        if (withFilesOfTheUser) {
            Files.writeString(root.resolve("com/mine.txt"), "mine");
            Files.writeString(root.resolve("org/mine.txt"), "mine");
        }
    }

    private void assertClean(boolean withFilesOfTheUser) throws IOException {
        Map<String, String> expected = new TreeMap<>(NEW);
        if (withFilesOfTheUser) {
            expected.put("com/mine.txt", "mine");
            expected.put("org/mine.txt", "mine");
        }
        assertThat(tree()).isEqualTo(expected);
        assertThat(beside()).containsExactly("out");
        assertThat(root.resolve("com/c")).doesNotExist();
        assertThat(write(NEW).nothingToDo()).isTrue();
    }

    private void killAt(int step) {
        assertThatThrownBy(() -> OutputTree.at(root, new FailAt(step, true)).write(files(NEW)))
                .isInstanceOf(Killed.class);
    }

    private WriteResult write(Map<String, String> contents) {
        return OutputTree.at(root).write(files(contents));
    }

    private static OutputFiles files(Map<String, String> contents) {
        OutputFiles.Builder builder = OutputFiles.builder();
        contents.forEach(builder::text);
        return builder.build();
    }

    private List<String> relative(List<Path> paths) {
        return paths.stream().map(path -> root.relativize(path).toString()).toList();
    }

    private SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> walk = Files.walk(root.toRealPath())) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    tree.put(root.toRealPath().relativize(file).toString(), Files.readString(file));
                }
            }
        }
        tree.remove(FileIndex.NAME);
        return tree;
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> list = Files.list(root.getParent())) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Identity, time and size of all there is, folders too. */
    private static Map<String, Object> everything(Path folder) throws IOException {
        Map<String, Object> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                all.put(path.toString(), identity(path));
            }
        }
        return all;
    }

    private static List<Object> identities(List<Path> paths) throws IOException {
        List<Object> identities = new ArrayList<>();
        for (Path path : paths) {
            identities.add(identity(path));
        }
        return identities;
    }

    private static Object identity(Path path) throws IOException {
        Map<String, Object> attributes =
                Files.readAttributes(path, "fileKey,lastModifiedTime,size", LinkOption.NOFOLLOW_LINKS);
        FileTime time = (FileTime) attributes.get("lastModifiedTime");
        return attributes.get("fileKey") + " " + time + " " + attributes.get("size");
    }

    /** Stands for a process that ends without a chance to put anything right. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Lets one step go wrong. */
    private static final class FailAt implements Steps {

        private final boolean kill;
        private int left;

        private FailAt(int step, boolean kill) {
            this.left = step;
            this.kill = kill;
        }

        @Override
        public void before(String step) throws IOException {
            if (left-- == 0) {
                if (kill) {
                    throw new Killed();
                }
                throw new IOException("no space left, before: " + step);
            }
        }
    }
}
