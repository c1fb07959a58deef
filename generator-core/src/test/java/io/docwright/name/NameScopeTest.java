package io.docwright.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameScopeTest {

    @Test
    void laterNamesGetNumbers() {
        NameScope scope = NameScope.of(ReservedWords.members());

        assertThat(scope.claim("status", "Value")).isEqualTo("status");
        assertThat(scope.claim("status", "Value")).isEqualTo("status2");
        assertThat(scope.claim("Status", "Value")).isEqualTo("Status");
    }

    @Test
    void reservedNamesGetTheSuffix() {
        NameScope scope = NameScope.of(ReservedWords.members());

        assertThat(scope.claim("class", "Value")).isEqualTo("classValue");
        assertThat(scope.claim("hashCode", "Value")).isEqualTo("hashCodeValue");
        assertThat(scope.claim("toBuilder", "Value")).isEqualTo("toBuilderValue");
    }

    @Test
    void filesDifferByMoreThanCase() {
        NameScope scope = NameScope.ofFiles(ReservedWords.types());

        assertThat(scope.claim("Service", "Model")).isEqualTo("Service");
        assertThat(scope.claim("SERVICE", "Model")).isEqualTo("SERVICE2");
        assertThat(scope.claim("Con", "Model")).isEqualTo("ConModel");
        assertThat(scope.claim("Object", "Model")).isEqualTo("ObjectModel");
    }

    @Test
    void companionsAreTakenWithTheName() {
        NameScope scope = NameScope.of(ReservedWords.members());

        assertThat(scope.claim("hasServices", "Value")).isEqualTo("hasServices");
        assertThat(scope.claimAll("services", "Value", List.of("has"))).isEqualTo("services2");
        assertThat(scope.claim("hasServices2", "Value")).isEqualTo("hasServices2_2");
    }
}
