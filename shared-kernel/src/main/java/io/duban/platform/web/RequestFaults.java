package io.duban.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What can be wrong with a request besides its JSON body. */
final class RequestFaults {

    private RequestFaults() {}

    /** The problem of a request that the sender has to change, or null when it is not the sender's fault. */
    static @Nullable ProblemDetail problem(Exception failure) {
        return switch (failure) {
            case NoHandlerFoundException e -> notFound();
            case NoResourceFoundException e -> notFound();
            case HttpRequestMethodNotSupportedException e ->
                problem(
                        405,
                        "request.method",
                        "请求方法不对",
                        "这个地址不接受 %s 请求，请按接口说明 /v3/api-docs 更换请求方法。".formatted(e.getMethod()));
            case HttpMediaTypeNotSupportedException e ->
                problem(415, "request.media-type", "内容类型不对", "这个地址不接受这种内容类型，请以 Content-Type: application/json 提交。");
            case HttpMediaTypeNotAcceptableException e ->
                problem(406, "request.not-acceptable", "给不出所要的格式", "这个地址给不出 Accept 所要的格式，请改为 application/json。");
            case MissingServletRequestParameterException e ->
                problem(
                        422,
                        "request.missing-parameter",
                        "缺少参数",
                        "请补上参数“%s”。".formatted(e.getParameterName()),
                        e.getParameterName());
            case MethodArgumentTypeMismatchException e -> wrongParameter(e.getName(), e.getRequiredType());
            case TypeMismatchException e -> wrongParameter(e.getPropertyName(), e.getRequiredType());
            case MaxUploadSizeExceededException e ->
                problem(413, "request.too-large", "文件过大", "上传的文件超过了大小上限，请压缩或拆分后重新上传。");
            case MultipartException e -> problem(400, "request.malformed", "请求无法读懂", "上传没有完整到达，请重新上传。");
            case ErrorResponse e
            when e.getStatusCode().is4xxClientError() ->
                problem(e.getStatusCode().value(), "request.refused", "请求不合要求", "这个请求不合要求，请按接口说明 /v3/api-docs 改正后重试。");
            default -> null;
        };
    }

    private static ProblemDetail notFound() {
        return problem(404, "request.not-found", "没有找到", "没有这个地址，请按接口说明 /v3/api-docs 核对。");
    }

    private static ProblemDetail wrongParameter(@Nullable String name, @Nullable Class<?> type) {
        return problem(
                422, "request.wrong-type", "参数的值不合要求", "参数“%s”应填%s，请改正后重试。".formatted(name, Expected.of(type)), name);
    }

    private static ProblemDetail problem(int status, String code, String title, String sentence) {
        return problem(status, code, title, sentence, null);
    }

    private static ProblemDetail problem(
            int status, String code, String title, String sentence, @Nullable String field) {
        return ProblemAnswer.body(HttpStatus.valueOf(status), code, title, sentence, field);
    }
}
