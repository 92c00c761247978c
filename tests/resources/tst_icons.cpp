#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

// That every icon of resources/ is embedded, and that Qt can draw it.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areEmbedded();
    void areDrawn_data();
    void areDrawn();
};

namespace {

const QString embedded = QStringLiteral(":/icons");

} // namespace

void TestIcons::areEmbedded()
{
    const QStringList files = QDir(QStringLiteral(RESOURCES "/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 40);
    for (const QString &file : files) {
        QVERIFY2(QFile::exists(embedded + u'/' + file), qPrintable(file));
    }
}

void TestIcons::areDrawn_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(embedded).entryInfoList();
    for (const QFileInfo &file : files) {
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void TestIcons::areDrawn()
{
    QFETCH(QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            inked += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
    }
    QVERIFY(inked > 10);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
