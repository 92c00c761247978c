#include "gui/theme.h"

#include "gui/seriescolors.h"

#include <QTest>

#include <cmath>

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void fieldsAndButtonsStandOut_data();
    void fieldsAndButtonsStandOut();
    void partsOfAPictureStandOut();
    void knowsItsShadeFromAPalette();
};

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// Source: WCAG 2.1, relative luminance and contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const double bright = qMax(luminance(one), luminance(other));
    const double dark = qMin(luminance(one), luminance(other));
    return (bright + 0.05) / (dark + 0.05);
}

constexpr std::array shades{Shade::Light, Shade::Dark};
constexpr std::array tones{Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning,
                           Tone::Danger,  Tone::Doubt,  Tone::Practice};

} // namespace

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Shade shade : shades) {
        const ThemeColors &colors = themeColors(shade);
        const QString where = shade == Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QList<std::pair<QString, QColor>> grounds{{QStringLiteral("page"), colors.page},
                                                        {QStringLiteral("card"), colors.card},
                                                        {QStringLiteral("sidebar"), colors.sidebar},
                                                        {QStringLiteral("field"), colors.field},
                                                        {QStringLiteral("hover"), colors.hover}};
        for (const auto &[name, ground] : grounds) {
            QTest::newRow(qPrintable(QStringLiteral("%1 text on %2").arg(where, name))) << colors.text << ground;
            QTest::newRow(qPrintable(QStringLiteral("%1 muted text on %2").arg(where, name)))
                << colors.mutedText << ground;
        }
        for (const Tone tone : tones) {
            const ToneColors &tinted = toneColors(shade, tone);
            const QString row = QStringLiteral("%1 tone %2 ").arg(where).arg(int(tone));
            QTest::newRow(qPrintable(row + QStringLiteral("ink on surface"))) << tinted.ink << tinted.surface;
            QTest::newRow(qPrintable(row + QStringLiteral("ink on page"))) << tinted.ink << colors.page;
            QTest::newRow(qPrintable(row + QStringLiteral("ink on card"))) << tinted.ink << colors.card;
            QTest::newRow(qPrintable(row + QStringLiteral("on solid"))) << tinted.onSolid << tinted.solid;
            QTest::newRow(qPrintable(row + QStringLiteral("text on surface"))) << colors.text << tinted.surface;
        }
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::fieldsAndButtonsStandOut_data()
{
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("ground");
    for (const Shade shade : shades) {
        const ThemeColors &colors = themeColors(shade);
        const QString where = shade == Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        QTest::newRow(qPrintable(where + QStringLiteral(" field on page"))) << colors.fieldLine << colors.page;
        QTest::newRow(qPrintable(where + QStringLiteral(" field on card"))) << colors.fieldLine << colors.card;
        QTest::newRow(qPrintable(where + QStringLiteral(" button on page")))
            << toneColors(shade, Tone::Accent).solid << colors.page;
    }
}

void TestTheme::fieldsAndButtonsStandOut()
{
    QFETCH(QColor, line);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(line, ground) >= 3, qPrintable(QString::number(contrast(line, ground))));
}

void TestTheme::partsOfAPictureStandOut()
{
    for (const Shade shade : shades) {
        for (const QColor &color : seriesColors(shade).parts) {
            QVERIFY2(contrast(color, themeColors(shade).card) >= 3, qPrintable(color.name()));
        }
    }
}

void TestTheme::knowsItsShadeFromAPalette()
{
    QCOMPARE(shadeOf(themePalette(Shade::Light)), Shade::Light);
    QCOMPARE(shadeOf(themePalette(Shade::Dark)), Shade::Dark);
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
