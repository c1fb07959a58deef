package io.docwright.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    @ParameterizedTest
    @CsvSource({"'','',0", "a,'',1", "'',ab,2", "abc,abc,0", "abc,acb,1", "abcd,badc,2", "kitten,sitting,3", "ca,abc,3"
    })
    void distanceCountsSlips(String a, String b, int slips) {
        assertThat(NearestWord.distance(a, b)).isEqualTo(slips);
        assertThat(NearestWord.distance(b, a)).isEqualTo(slips);
    }

    @Test
    void nearestWordIsTheOneWithTheFewestSlipsAndOfEqualOnesTheFirst() {
        List<String> words = List.of("path", "package", "pages", "port");

        assertThat(NearestWord.to("pagse", words)).contains("pages");
        assertThat(NearestWord.to("PACKAGE", words)).contains("package");
        assertThat(NearestWord.to("pat", words)).contains("path");
        assertThat(NearestWord.to("pxrt", words)).contains("port");
        assertThat(NearestWord.to("zzzz", words)).isEmpty();
        assertThat(NearestWord.to("", words)).isEmpty();
    }
}
