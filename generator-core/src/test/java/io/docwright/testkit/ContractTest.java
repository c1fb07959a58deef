package io.docwright.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":[null,true]}  | {\"b\":[null,true],\"a\":1.0}",
                "{\"a\":10}                   | {\"a\":\"10\"}",
                "{\"a\":\"1.50\"}             | {\"a\":1.5}",
                "{\"a\":true}                 | {\"a\":\"true\"}",
                "{\"a\":{\"b\":1}}           | {\"a\":[{\"b\":1}]}",
                "[]                           | []",
                "null                         | null",
            })
    void equalJsonAndConvertedValuesKeepIt(String sample, String written) {
        assertThatCode(() -> contract(sample).isKeptBy(any -> written)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}            | {}                  | $:",
                "{}                   | {\"a\":1}           | $:",
                "{\"a\":{\"b\":[1,2]}} | {\"a\":{\"b\":[1,3]}} | $.a.b[1]",
                "{\"a\":[1,2]}        | {\"a\":[1]}         | $.a",
                "{\"a\":null}         | {\"a\":\"null\"}    | $.a",
                "{\"a\":\"x\"}        | {\"a\":\"X\"}       | $.a",
                "{\"a\":\"1\"}        | {\"a\":\"01\"}      | $.a",
                "{\"a\":{}}           | {\"a\":[]}          | $.a",
                "{\"a\":{}}           | {\"a\":[{},{}]}     | $.a",
                "{\"a\":{\"b\":1}}   | {\"a\":[{\"b\":2}]} | $.a[0].b",
                "{\"a\":[{}]}         | {\"a\":{}}          | $.a",
                "{\"a\":\"{}\"}       | {\"a\":{}}          | $.a",
                "{\"a\":1}            | {\"a\":true}        | $.a",
            })
    void whatIsLostOrChangedBreaksItAndIsNamed(String sample, String written, String place) {
        assertThatThrownBy(() -> contract(sample).isKeptBy(any -> written))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(place.replace(":", ""))
                .hasMessageContaining("`ListShelves`");
    }

    @ParameterizedTest
    @CsvSource({"{},{", "{,{}"})
    void whatIsNotJsonBreaksIt(String sample, String written) {
        assertThatThrownBy(() -> contract(sample).isKeptBy(any -> written))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not JSON");
    }

    private static Contract contract(String sample) {
        return Contract.of(
                OperationFacts.of("ListShelves", "GET").path("/").sample(sample).build());
    }
}
