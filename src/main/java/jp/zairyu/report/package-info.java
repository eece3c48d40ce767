/** An answer as a page of paper: sections of lines and tables in one language, as Markdown and as HTML made from it. */
package jp.zairyu.report;
