package io.docwright.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultManifestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eas.txt|eas|client.eas",
                "specs/deep/ListServices.zh-TW.txt|list-services|client.listservices",
                "GetVMDeployOrder.txt|get-vm-deploy-order|client.getvmdeployorder",
                "000_ab12.txt|api-000-ab12|client.api000ab12",
                "new.md|new|client.new_",
                "my page (1).html|my-page-1|client.mypage1",
                "petstore.v2.yaml|petstore-v2|client.petstorev2",
                "列表.txt|api|client.api",
                ".hidden|hidden|client.hidden",
                "..%2f..|api-2f|client.api2f",
                "noextension|noextension|client.noextension",
            })
    void serviceAndPackageComeFromTheFileName(String path, String service, String packageName) {
        ServiceManifest manifest = DefaultManifest.forFile(path);

        assertThat(manifest.service().value()).isEqualTo(service);
        assertThat(manifest.packageName().value()).isEqualTo(packageName);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt",
        "'$(rm).txt'",
        "'*/ class X {}.txt'",
        "true.txt",
        "_.txt",
        "----",
        "java.txt",
        "İstanbul.txt",
        "😀.txt"
    })
    void whateverTheFileIsCalledTheManifestIsOneThatCouldBeWritten(String path) {
        ServiceManifest manifest = DefaultManifest.forFile(path);

        Diagnostics diagnostics = new Diagnostics();
        String written = "service: " + manifest.service().value() + "\npackage: "
                + manifest.packageName().value() + "\n";
        assertThat(new ManifestReader(diagnostics).read(SourceText.of("service.yaml", written)))
                .isPresent();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void nothingElseIsStated() {
        ServiceManifest manifest = DefaultManifest.forFile("a/ListOrders.txt");

        assertThat(manifest.at()).hasToString("a/ListOrders.txt:1:1");
        assertThat(manifest.authentication().orElseThrow().type().value()).isEqualTo("none");
        assertThat(manifest.runtimeEmit()).isTrue();
        assertThat(manifest.endpoint()).isEmpty();
        assertThat(manifest.endpoints()).isEmpty();
        assertThat(manifest.style()).isEmpty();
        assertThat(manifest.version()).isEmpty();
        assertThat(manifest.corrections()).isEmpty();
    }
}
