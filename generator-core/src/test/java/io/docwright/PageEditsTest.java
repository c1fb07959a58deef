package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diff.Change;
import io.docwright.diff.Comparison;
import io.docwright.diff.Impact;
import io.docwright.diff.Impacts;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiHasAccessModifier;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits pages and manifests of the sample, and asks others what the edits mean: the compiler, for a program that uses everything the old
 * client has, and japicmp for the compiled classes. The wire has no judge but the expectation in {@code edits/pages.txt}.
 *
 * <p>{@code -Ddocwright.show} prints every row; {@code target/page-edits.txt} has them always.
 */
class PageEditsTest {

    private static final Path TABLE = Path.of("target", "page-edits.txt");

    @TempDir
    private Path folder;

    private final Map<String, CompiledService> originals = new HashMap<>();
    private final Map<String, String> callers = new HashMap<>();

    /**
     * One row of the table.
     *
     * @param edit the edit
     * @param told impacts and kinds as they were told
     * @param compiles whether the caller of the old client compiles with the new one
     * @param links whether japicmp finds the classes compatible
     * @param differs whether japicmp finds anything at all; it looks at neither type arguments nor annotations
     * @param impacts the impacts as they were told
     */
    private record Row(PageEdit edit, String told, boolean compiles, boolean links, boolean differs, Impacts impacts) {

        List<String> disagreements() {
            List<String> found = new ArrayList<>();
            if (!told.equals(edit.expected())) {
                found.add("expected " + edit.expected());
            }
            if (compiles == (impacts.source() == Impact.BREAKING)) {
                found.add("the compiler says " + (compiles ? "fine" : "broken"));
            }
            if (links == (impacts.binary() == Impact.BREAKING)) {
                found.add("japicmp says " + (links ? "compatible" : "incompatible"));
            }
            if (differs == (impacts.binary() == Impact.NONE)) {
                found.add("japicmp finds " + (differs ? "a difference" : "no difference"));
            }
            return found;
        }

        @Override
        public String toString() {
            return edit + "\n    told: " + told + "\n    caller " + (compiles ? "compiles" : "does not compile")
                    + ", japicmp: " + (links ? "compatible" : "incompatible") + (differs ? "" : ", no difference")
                    + disagreements().stream()
                            .map(one -> "\n    DISAGREES: " + one)
                            .collect(Collectors.joining());
        }
    }

    @Test
    void everyEditMeansWhatItsJudgesSay() throws IOException {
        Path runtimeSpecs = folder.resolve("runtime-specs");
        PageEdit.copy("eas", runtimeSpecs);
        Path runtime = CompiledService.runtime(runtimeSpecs, folder.resolve("runtime"));

        List<Row> rows = new ArrayList<>();
        for (PageEdit edit : PageEdit.all()) {
            rows.add(row(edit, folder.resolve("edit" + rows.size()), runtime));
        }

        String table = rows.stream().map(Row::toString).collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(TABLE.toAbsolutePath().getParent());
        Files.writeString(TABLE, table);
        if (System.getProperty("docwright.show") != null) {
            System.out.println(table);
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rows.stream().map(row -> row.edit().service()).distinct()).hasSize(5);
        assertThat(rows).filteredOn(row -> !row.disagreements().isEmpty()).isEmpty();
    }

    private Row row(PageEdit edit, Path work, Path runtime) throws IOException {
        CompiledService before = original(edit.service(), runtime);
        edit.writeTo(work.resolve("specs"));
        CompiledService after = CompiledService.of(work.resolve("specs"), work.resolve("classes"), runtime);
        Comparison comparison = Comparison.of(before.lock(), after.lock());

        List<String> errors =
                after.errors(CallerSource.NAME, String.valueOf(callers.get(edit.service())), work.resolve("caller"));
        List<JApiClass> binary =
                japicmp(before.jar(work.resolve("before.jar")), after.jar(work.resolve("after.jar")), runtime);
        return new Row(
                edit,
                told(comparison),
                errors.isEmpty(),
                binary.stream().allMatch(JApiClass::isBinaryCompatible),
                binary.stream().anyMatch(PageEditsTest::differs),
                comparison.impacts());
    }

    private CompiledService original(String service, Path runtime) throws IOException {
        CompiledService known = originals.get(service);
        if (known != null) {
            return known;
        }
        Path work = folder.resolve(service);
        PageEdit.copy(service, work.resolve("specs"));
        CompiledService compiled = CompiledService.of(work.resolve("specs"), work.resolve("classes"), runtime);
        String caller = CallerSource.of(compiled);
        assertThat(compiled.errors(CallerSource.NAME, caller, work.resolve("caller")))
                .as("the caller compiles with the client it was written for")
                .isEmpty();
        assertThat(caller.lines().count()).isGreaterThan(50);
        originals.put(service, compiled);
        callers.put(service, caller);
        return compiled;
    }

    private static List<JApiClass> japicmp(Path before, Path after, Path runtime) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PUBLIC);
        options.getClassPathEntries().add(runtime.toString());
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                .compare(
                        List.of(new JApiCmpArchive(before.toFile(), "1")),
                        List.of(new JApiCmpArchive(after.toFile(), "2")));
    }

    /** A class is told to be modified for the sake of private members, too; these are nobody's business. */
    private static boolean differs(JApiClass type) {
        boolean whole =
                type.getChangeStatus() == JApiChangeStatus.NEW || type.getChangeStatus() == JApiChangeStatus.REMOVED;
        return whole
                || type.getMethods().stream().anyMatch(PageEditsTest::differs)
                || type.getFields().stream().anyMatch(PageEditsTest::differs);
    }

    private static <T extends JApiHasAccessModifier & JApiHasChangeStatus> boolean differs(T member) {
        JApiModifier<AccessModifier> access = member.getAccessModifier();
        return member.getChangeStatus() != JApiChangeStatus.UNCHANGED
                && (access.getOldModifier()
                                .filter(AccessModifier.PUBLIC::equals)
                                .isPresent()
                        || access.getNewModifier()
                                .filter(AccessModifier.PUBLIC::equals)
                                .isPresent());
    }

    private static String told(Comparison comparison) {
        Impacts impacts = comparison.impacts();
        Set<String> kinds = comparison.changes().stream()
                .map((Change change) -> change.kind().word())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return impacts.wire().word() + " " + impacts.source().word() + " "
                + impacts.binary().word() + ": " + (kinds.isEmpty() ? "nothing" : String.join(", ", kinds));
    }
}
