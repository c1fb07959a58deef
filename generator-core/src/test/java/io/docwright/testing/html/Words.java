package io.docwright.testing.html;

/**
 * The words of one language that a page needs.
 *
 * @param request heading of the request
 * @param response heading of the answer
 * @param syntax heading of the request line
 * @param sample heading of the sample
 * @param table what stands before the number of a table
 * @param name column of names
 * @param type column of types
 * @param required column that says whether a parameter must be given
 * @param position column of places
 * @param description column of descriptions
 * @param example column of examples
 * @param yes required
 * @param no optional
 * @param about what a description says before the name
 */
record Words(
        String request,
        String response,
        String syntax,
        String sample,
        String table,
        String name,
        String type,
        String required,
        String position,
        String description,
        String example,
        String yes,
        String no,
        String about) {

    static Words of(String language) {
        return switch (language) {
            case "zh" ->
                new Words("请求参数", "返回参数", "请求语法", "返回示例", "表", "名称", "类型", "是否必选", "位置", "描述", "示例值", "是", "否", "这里说明");
            case "tw" ->
                new Words("請求參數", "返回參數", "請求語法", "返回樣本", "表", "名稱", "類型", "必填", "位置", "描述", "樣本值", "是", "否", "這裡說明");
            case "ja" ->
                new Words(
                        "リクエストパラメーター",
                        "レスポンスパラメーター",
                        "リクエスト構文",
                        "レスポンスの例",
                        "表",
                        "パラメーター",
                        "型",
                        "必須",
                        "場所",
                        "説明",
                        "例",
                        "はい",
                        "いいえ",
                        "ここで説明する");
            default ->
                new Words(
                        "Request parameters",
                        "Response parameters",
                        "Request syntax",
                        "Sample success responses",
                        "Table",
                        "Parameter",
                        "Type",
                        "Required",
                        "Position",
                        "Description",
                        "Example",
                        "Yes",
                        "No",
                        "Tells about");
        };
    }
}
