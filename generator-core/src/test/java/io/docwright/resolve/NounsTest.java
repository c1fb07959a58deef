package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "Deployments,Deployment",
        "DeploymentStages,DeploymentStage",
        "Policies,Policy",
        "Addresses,Address",
        "InstanceStatuses,InstanceStatus",
        "InstanceList,Instance",
        "Disk,Disk",
        "Status,Status",
        "Address,Address",
        "Alias,Alias",
        "Https,Https",
        "log4jLoggers,log4jLogger",
        "List,List"
    })
    void singularOfNames(String plural, String singular) {
        assertThat(Nouns.singular(plural)).isEqualTo(singular);
    }
}
