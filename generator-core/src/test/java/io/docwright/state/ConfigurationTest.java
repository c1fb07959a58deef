package io.docwright.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.GenerateRequest;
import io.docwright.GenerateTestRequest;
import io.docwright.Specs;
import io.docwright.diag.Severity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConfigurationTest {

    private static final Set<String> IRRELEVANT = Set.of("state", "force");

    /** Everything set, so that each field can be given another value of its own. */
    private static GenerateTestRequest full() {
        Specs specs = new Specs(
                Path.of("specs"),
                List.of("a/**"),
                List.of("b/**"),
                List.of("library"),
                Optional.of(StandardCharsets.UTF_8),
                Path.of("."));
        GenerateRequest sources = GenerateRequest.builder()
                .specs(specs)
                .output(Path.of("out"))
                .failOn(Severity.ERROR)
                .moduleName("com.example")
                .state(Path.of("state"))
                .build();
        return new GenerateTestRequest(sources, true, true);
    }

    @TestFactory
    Stream<DynamicTest> everyFieldOfEveryRequestCountsButThoseThatCannotMatter() {
        return Stream.of(full(), full().sources(), full().sources().specs())
                .flatMap(owner -> Arrays.stream(owner.getClass().getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> countsUnlessIrrelevant(field)));
    }

    private static void countsUnlessIrrelevant(Field field) throws ReflectiveOperationException {
        Object changed = new Changed(field).of(full());

        assertThat(Configuration.hash(changed, IRRELEVANT).equals(Configuration.hash(full(), IRRELEVANT)))
                .as("the same hash")
                .isEqualTo(IRRELEVANT.contains(field.getName()));
    }

    @Test
    void equalRequestsAreEqual() {
        assertThat(Configuration.hash(full(), IRRELEVANT)).isEqualTo(Configuration.hash(full(), IRRELEVANT));
    }

    @Test
    void whereATextEndsCounts() {
        assertThat(hash(List.of("a,b"))).isNotEqualTo(hash(List.of("a", "b")));
        assertThat(hash(List.of("1", "a"))).isNotEqualTo(hash(List.of("1:a")));
        assertThat(hash(Optional.empty())).isNotEqualTo(hash(Optional.of("")));
    }

    @Test
    void anOptionOfAnUnknownTypeIsABugThatShows() {
        assertThatThrownBy(() -> hash(new StringBuilder()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("StringBuilder");
    }

    private static String hash(Object value) {
        return Configuration.hash(value, IRRELEVANT);
    }

    /**
     * A copy of a request in which one field has another value. Built without the request's own methods: a field that none of them
     * passes on would be seen to make no difference.
     *
     * @param field the one that differs
     */
    private record Changed(Field field) {

        Object of(Object value) throws ReflectiveOperationException {
            Field[] fields = Arrays.stream(value.getClass().getDeclaredFields())
                    .filter(each -> !Modifier.isStatic(each.getModifiers()))
                    .toArray(Field[]::new);
            List<Object> values = new ArrayList<>();
            for (Field each : fields) {
                each.setAccessible(true);
                Object old = each.get(value);
                boolean ours = old.getClass().getName().startsWith("io.docwright.") && !(old instanceof Enum<?>);
                values.add(each.equals(field) ? other(old) : ours ? of(old) : old);
            }
            return value.getClass().isRecord() ? record(value, fields, values) : request(value, fields, values);
        }

        private static Object record(Object value, Field[] fields, List<Object> values)
                throws ReflectiveOperationException {
            Class<?>[] types = Arrays.stream(fields).map(Field::getType).toArray(Class<?>[]::new);
            return value.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        }

        private static Object request(Object value, Field[] fields, List<Object> values)
                throws ReflectiveOperationException {
            Object copy = GenerateRequest.builder().build();
            for (int i = 0; i < fields.length; i++) {
                fields[i].set(copy, values.get(i));
            }
            assertThat(copy).hasSameClassAs(value);
            return copy;
        }

        private static Object other(Object value) {
            if (value instanceof Optional<?> optional) {
                return Optional.of(other(optional.orElseThrow()));
            }
            if (value instanceof List<?> list) {
                return Stream.concat(list.stream(), Stream.of("other")).toList();
            }
            if (value instanceof Path path) {
                return path.resolve("other");
            }
            if (value instanceof Boolean flag) {
                return !flag;
            }
            if (value instanceof String text) {
                return text + ".other";
            }
            if (value instanceof Enum<?> constant) {
                return constant.getDeclaringClass().getEnumConstants()[(constant.ordinal() + 1) % 2];
            }
            if (value instanceof Charset) {
                return StandardCharsets.UTF_16;
            }
            if (value instanceof GenerateRequest) {
                return GenerateRequest.builder().build();
            }
            if (value instanceof Specs) {
                return Specs.at(Path.of("other"));
            }
            throw new AssertionError("give " + value.getClass() + " another value here");
        }
    }
}
