#include "lists/packagewriter.h"

#include <zip.h>

namespace {

constexpr char relationships[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='" + QByteArray(relationships) + '/' + type + "' Target='" + target
        + "'/>";
}

QByteArray relations(const QByteArray &content)
{
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
        + "</Relationships>";
}

QByteArray spreadsheetML(const QByteArray &element, const QByteArray &content)
{
    return "<?xml version='1.0' encoding='UTF-8'?><" + element
        + " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='" + QByteArray(relationships)
        + "'>" + content + "</" + element + '>';
}

} // namespace

QByteArray zipped(const PackageFiles &files)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (auto file = files.begin(); file != files.end(); ++file) {
        zip_source_t *source = zip_source_buffer(archive, file->constData(), zip_uint64_t(file->size()), 0);
        zip_file_add(archive, file.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray content(qsizetype(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, content.data(), zip_uint64_t(content.size()));
    zip_source_free(target);
    return content;
}

PackageFiles xlsxFiles(const QMap<QString, QByteArray> &sheets)
{
    PackageFiles files;
    QByteArray list;
    QByteArray parts =
        relation("texts", "sharedStrings", "/xl/sharedStrings.xml") + relation("styles", "styles", "styles.xml");
    int number = 0;
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        const QByteArray id = "s" + QByteArray::number(++number);
        list += "<sheet name='" + sheet.key().toUtf8() + "' sheetId='1' r:id='" + id + "'/>";
        parts += relation(id, "worksheet", "worksheets/" + id + ".xml");
        files.insert(QString::fromLatin1("xl/worksheets/" + id + ".xml"),
                     spreadsheetML("worksheet", "<sheetData>" + *sheet + "</sheetData>"));
    }
    const auto part = [&files](const char *name, const QByteArray &content) {
        files.insert(QString::fromLatin1(name), content);
    };
    part("[Content_Types].xml", "<Types/>");
    part("_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
    part("xl/workbook.xml", spreadsheetML("workbook", "<workbookPr/><sheets>" + list + "</sheets>"));
    part("xl/_rels/workbook.xml.rels", relations(parts));
    part("xl/sharedStrings.xml",
         spreadsheetML("sst",
                       "<si><t>address</t></si><si><t>amount</t></si><si><r><t>ri</t></r><r><rPr/><t xml:space="
                       "'preserve'>ch </t></r></si><si><t>kanji</t><rPh sb='0' eb='1'><t>hint</t></rPh></si>"));
    part("xl/styles.xml",
         spreadsheetML(
             "styleSheet",
             "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm'/><numFmt numFmtId='165' formatCode='#,##0.00"
             "&quot; USD&quot;'/><numFmt numFmtId='166' formatCode='[Red]0.0'/></numFmts><cellXfs><xf numFmtId='0'/>"
             "<xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs>"));
    return files;
}

QByteArray xlsx(const QByteArray &rows)
{
    return zipped(xlsxFiles({{QStringLiteral("List"), rows}}));
}

PackageFiles odsFiles(const QByteArray &tables)
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray content = "<?xml version='1.0' encoding='UTF-8'?><office:document-content xmlns:office='" + space
        + "office:1.0' xmlns:table='" + space + "table:1.0' xmlns:text='" + space
        + "text:1.0'><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    return {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
            {QStringLiteral("content.xml"), content},
            {QStringLiteral("META-INF/manifest.xml"), "<manifest/>"}};
}

QByteArray ods(const QByteArray &rows)
{
    return zipped(odsFiles("<table:table table:name='List'><table:table-column/>" + rows + "</table:table>"));
}
