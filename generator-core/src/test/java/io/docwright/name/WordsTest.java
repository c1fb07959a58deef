package io.docwright.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "PageSize, pageSize, PageSize, PAGE_SIZE",
        "pageSize, pageSize, PageSize, PAGE_SIZE",
        "GPUCorePercentage, gpuCorePercentage, GPUCorePercentage, GPU_CORE_PERCENTAGE",
        "GetVMDeployOrder, getVMDeployOrder, GetVMDeployOrder, GET_VM_DEPLOY_ORDER",
        "x-yunxiao-token, xYunxiaoToken, XYunxiaoToken, X_YUNXIAO_TOKEN",
        "DEPLOY_ERROR, deployError, DeployError, DEPLOY_ERROR",
        "ID, id, Id, ID",
        "log4j2ConfigurationTemplate, log4j2ConfigurationTemplate, Log4j2ConfigurationTemplate,"
                + " LOG4J2_CONFIGURATION_TEMPLATE",
        "taskmanager.numberOfTaskSlots, taskmanagerNumberOfTaskSlots, TaskmanagerNumberOfTaskSlots,"
                + " TASKMANAGER_NUMBER_OF_TASK_SLOTS",
        "2d, _2d, _2d, _2D",
    })
    void namesAreSpeltFromTheirWords(String name, String lower, String upper, String constant) {
        Words words = Words.of(name);

        assertThat(words.lowerCamel()).isEqualTo(lower);
        assertThat(words.upperCamel()).isEqualTo(upper);
        assertThat(words.constant()).isEqualTo(constant);
    }

    @Test
    void nameOfSymbolsAloneHasNoWords() {
        assertThat(Words.of("-*$_").isEmpty()).isTrue();
        assertThat(Words.of("").lowerCamel()).isEmpty();
    }

    @Test
    void lettersOfOtherScriptsAreKept() {
        assertThat(Words.of("公共请求参数").lowerCamel()).isEqualTo("公共请求参数");
    }

    /** The checker of documentation comments does not know such a letter as part of the name behind {@code @param}. */
    @Test
    void lettersBeyondTheFirstPlanePartWords() {
        assertThat(Words.of("wide\uD800\uDC00name").lowerCamel()).isEqualTo("wideName");
    }
}
