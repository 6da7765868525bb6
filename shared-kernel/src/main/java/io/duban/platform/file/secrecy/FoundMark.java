package io.duban.platform.file.secrecy;

import io.duban.kernel.secrecy.SecrecyMark;

/**
 * A mark and where it stands; nothing of the content around it.
 *
 * @param place in Chinese, such as 文件名 or 正文
 */
public record FoundMark(SecrecyMark mark, String place) {}
