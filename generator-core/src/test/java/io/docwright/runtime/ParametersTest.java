package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ParametersTest {
    private final Parameters parameters = new Parameters();

    @Test
    void decimalNumbersHaveNoExponent() {
        parameters.add("a", new BigDecimal("1E+3"));
        parameters.add("b", new BigDecimal("1E-9"));
        parameters.addList("c", List.of(new BigDecimal("2E+3")), ListStyle.COMMA, JsonWriter::asDecimal);

        assertThat(text()).isEqualTo("a=1000,b=0.000000001,c=2000");
        assertThat(Scalars.text("h", new BigDecimal("-1.50E+4"))).isEqualTo("-15000");
    }

    @Test
    void decimalNumbersOfTooManyDigitsAreRefusedByName() {
        for (String digits : List.of("1E+999999999", "1E-1001", "7".repeat(1001))) {
            BigDecimal number = new BigDecimal(digits);

            assertThatThrownBy(() -> parameters.add("price", number)).hasMessageContaining("parameter `price`: found");
            assertThatThrownBy(
                            () -> parameters.addList("prices", List.of(number), ListStyle.COMMA, JsonWriter::asDecimal))
                    .hasMessageContaining("parameter `prices`: ");
        }
        assertThatThrownBy(() -> Scalars.text("ratio", Double.NaN)).hasMessageContaining("parameter `ratio`: found");
    }

    @Test
    void singleValuesHaveExactShortestText() {
        parameters.add("s", "");
        parameters.add("n", (String) null);
        parameters.add("l", 9007199254740993L);
        parameters.add("b", true);
        parameters.add("d", 2e-3);
        parameters.add("e", 2.0E-45 * 1e30);
        parameters.add("m", new BigDecimal("1.10"));

        assertThat(text()).isEqualTo("s=,l=9007199254740993,b=true,d=0.002,e=" + (2.0E-45 * 1e30) + ",m=1.10");
        // printed as 2.0E-3 and 1.0E23 style digits with one too many before JDK 19
        assertThat(Scalars.text("x", 2.2250738585072014E-308)).isEqualTo("2.2250738585072014E-308");
        assertThat(Scalars.text("x", 2e23)).isEqualTo("2.0E23");
        assertThat(Scalars.text("x", 1.0E23)).isEqualTo("1.0E23");
        assertThat(Scalars.text("x", 4.9E-324)).isEqualTo("4.9E-324");
        assertThat(Scalars.text("x", 8.41E21)).isEqualTo("8.41E21");
    }

    @Test
    void listsAreWrittenInTheirStyle() {
        List<@Nullable String> list = Arrays.asList("a", null, "bc");
        for (ListStyle style : ListStyle.values()) {
            parameters.addList("L", list, style, JsonWriter::asString);
        }

        assertThat(text()).isEqualTo("L.1=a,L.3=bc,L=a,L=bc,L=a,bc,L=a;bc,L=a bc,L=a|bc,L=[\"a\",null,\"bc\"]");
    }

    @Test
    void nestedValuesAreFlattened() {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        map.put("k", "v");
        map.put("gone", null);
        parameters.addMap("Map", map, JsonWriter::asString);
        parameters.addList(
                "LL",
                List.of(List.of("x", "y"), List.of("z")),
                ListStyle.NUMBERED,
                (out, inner) -> out.asList(inner, JsonWriter::asString));
        parameters.addObject(
                "O", JsonValue.parse("{\"a\":{\"b\":[1.50,true]},\"e\":\"\",\"n\":null,\"l\":[]}"), JsonWriter::any);
        parameters.addList("Empty", List.of(), ListStyle.JSON, JsonWriter::asString);
        parameters.addJsonMap("EmptyMap", Map.of(), JsonWriter::asString);

        assertThat(text()).isEqualTo("Map.k=v,LL.1.1=x,LL.1.2=y,LL.2.1=z,O.a.b.1=1.50,O.a.b.2=true,O.e=");
    }

    @Test
    void whatCannotBeCarriedIsRefusedByName() {
        assertThatThrownBy(() -> parameters.add("p", "\ud83d")).hasMessageContaining("`p`");
        assertThatThrownBy(() -> parameters.add("p", Double.POSITIVE_INFINITY)).hasMessageContaining("`p`");
        assertThatThrownBy(() -> parameters.addList("p", List.of("a|b"), ListStyle.PIPE, JsonWriter::asString))
                .hasMessageContaining("`p`");
        assertThatThrownBy(() -> parameters.addList(
                        "p", List.of(List.of("a")), ListStyle.COMMA, (out, l) -> out.asList(l, JsonWriter::asString)))
                .hasMessageContaining("`p`");
        assertThatThrownBy(() -> parameters.addMap("p", Map.of("\udc00", "x"), JsonWriter::asString))
                .hasMessageContaining("`p`");
    }

    private String text() {
        return String.join(
                ",",
                parameters.pairs().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .toList());
    }
}
