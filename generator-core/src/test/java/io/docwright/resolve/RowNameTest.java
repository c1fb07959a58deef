package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.resolve.RowName.Part;
import org.junit.jupiter.api.Test;

class RowNameTest {

    @Test
    void numbersBetweenNamesMakeLists() {
        assertThat(RowName.parts("Tag.N.Key")).containsExactly(new Part("Tag", true), new Part("Key", false));
        assertThat(RowName.parts("Filter.1.Key")).containsExactly(new Part("Filter", true), new Part("Key", false));
        assertThat(RowName.parts("InstanceId.N")).containsExactly(new Part("InstanceId", true));
        assertThat(RowName.parts("Ids[]")).containsExactly(new Part("Ids", true));
    }

    @Test
    void dotsMakeObjects() {
        assertThat(RowName.parts("SystemDisk.Category"))
                .containsExactly(new Part("SystemDisk", false), new Part("Category", false));
    }

    @Test
    void dashesAndBlanksAreNoNames() {
        assertThat(RowName.parts("-")).isEmpty();
        assertThat(RowName.parts(" ")).isEmpty();
    }

    @Test
    void namesWithOtherSignsStayWhole() {
        assertThat(RowName.parts("x-acs-region")).containsExactly(new Part("x-acs-region", false));
        assertThat(RowName.parts("公共请求参数")).containsExactly(new Part("公共请求参数", false));
        assertThat(RowName.parts("a..b")).containsExactly(new Part("a..b", false));
    }
}
