package io.docwright.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "PageSize, pageSize, PageSize, PAGE_SIZE, pagesize",
        "pageSize, pageSize, PageSize, PAGE_SIZE, pagesize",
        "GPUCorePercentage, gpuCorePercentage, GPUCorePercentage, GPU_CORE_PERCENTAGE, gpucorepercentage",
        "GetVMDeployOrder, getVMDeployOrder, GetVMDeployOrder, GET_VM_DEPLOY_ORDER, getvmdeployorder",
        "x-yunxiao-token, xYunxiaoToken, XYunxiaoToken, X_YUNXIAO_TOKEN, xyunxiaotoken",
        "DEPLOY_ERROR, deployError, DeployError, DEPLOY_ERROR, deployerror",
        "ID, id, Id, ID, id",
        "log4j2ConfigurationTemplate, log4j2ConfigurationTemplate, Log4j2ConfigurationTemplate,"
                + " LOG4J2_CONFIGURATION_TEMPLATE, log4j2configurationtemplate",
        "taskmanager.numberOfTaskSlots, taskmanagerNumberOfTaskSlots, TaskmanagerNumberOfTaskSlots,"
                + " TASKMANAGER_NUMBER_OF_TASK_SLOTS, taskmanagernumberoftaskslots",
        "2d, _2d, _2d, _2D, _2d",
    })
    void namesAreSpeltFromTheirWords(String name, String lower, String upper, String constant, String part) {
        Words words = Words.of(name);

        assertThat(words.lowerCamel()).isEqualTo(lower);
        assertThat(words.upperCamel()).isEqualTo(upper);
        assertThat(words.constant()).isEqualTo(constant);
        assertThat(words.packagePart()).isEqualTo(part);
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
