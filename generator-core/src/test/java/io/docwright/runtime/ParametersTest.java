package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
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
        parameters.add("m", new BigDecimal("1.10"));

        assertThat(text()).isEqualTo("s=,l=9007199254740993,b=true,d=0.002,m=1.10");
        // Double.toString has one digit too many before JDK 19
        for (String shortest :
                List.of("2.2250738585072014E-308", "2.0E23", "1.0E23", "4.9E-324", "8.41E21", "-1.5E7")) {
            String text = Scalars.text("x", Double.valueOf(shortest));

            assertThat(text).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
            assertThat(new BigDecimal(text)).isEqualByComparingTo(shortest);
        }
    }

    @Test
    void largeAndSmallNumbersAreWrittenOutInParametersAndShortInJson() {
        List<Double> numbers = List.of(1e20, -1e-7, 100.0, 0.1);
        parameters.add("one", 1e20);
        parameters.addList("joined", numbers, ListStyle.COMMA, JsonWriter::asDouble);
        parameters.addMap("flat", Map.of("k", 1e20), JsonWriter::asDouble);
        parameters.addList("json", numbers, ListStyle.JSON, JsonWriter::asDouble);

        assertThat(text())
                .isEqualTo("one=100000000000000000000,joined=100000000000000000000,-0.0000001,100.0,0.1"
                        + ",flat.k=100000000000000000000,json=[1.0E20,-1.0E-7,100.0,0.1]");
        assertThat(Scalars.joined("header", numbers, ListStyle.PIPE, JsonWriter::asDouble))
                .isEqualTo("100000000000000000000|-0.0000001|100.0|0.1");
        assertThat(Json.bytes(1e20, JsonWriter::asDouble)).asString().isEqualTo("1.0E20");
    }

    @Test
    void listsAreWrittenInTheirStyle() {
        List<String> list = List.of("a", "bc");
        for (ListStyle style : ListStyle.values()) {
            parameters.addList("L", list, style, JsonWriter::asString);
        }

        assertThat(text()).isEqualTo("L.1=a,L.2=bc,L=a,L=bc,L=a,bc,L=a;bc,L=a bc,L=a|bc,L=[\"a\",\"bc\"]");
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
    void aNullAmongTheElementsOfAListIsRefusedAtItsPlace() {
        List<String> values = Arrays.asList("a", null);
        for (ListStyle style : ListStyle.values()) {
            if (style != ListStyle.JSON) {
                assertThatThrownBy(() -> parameters.addList("p", values, style, JsonWriter::asString))
                        .as(style.name())
                        .hasMessageMatching("parameter `p(\\.2|\\[1])`: found null.*");
            }
        }
    }

    @Test
    void whatJsonCannotCarryIsRefusedAtItsPlace() {
        RequestBuilder out = new RequestBuilder("Op", "POST", null, Map.of());
        JsonValue odd = JsonValue.of("\ud83d");
        Map<String, JsonValue> nullKey = new HashMap<>();
        nullKey.put(null, odd);

        assertThatThrownBy(() -> out.jsonBody(
                        JsonValue.of(Map.of("a", JsonValue.of(List.of(JsonValue.of(1), odd)))), JsonWriter::any))
                .hasMessageContaining("`a[1]`: text has half a surrogate pair");
        assertThatThrownBy(() -> out.jsonBody(JsonValue.of(List.of(JsonValue.of(Map.of("a", odd)))), JsonWriter::any))
                .hasMessageContaining("`[0].a`: text has half");
        assertThatThrownBy(() -> out.jsonBody(odd, (to, value) -> {
                    to.beginObject();
                    to.map("m", Map.of("\ud83d", value), JsonWriter::any);
                }))
                .hasMessageContaining("`m`: a name has half");
        assertThatThrownBy(() -> out.jsonBody(odd, (to, value) -> {
                    to.beginObject();
                    to.map("m", nullKey, JsonWriter::any);
                }))
                .hasMessageContaining("`m`: found a key that is null");
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
