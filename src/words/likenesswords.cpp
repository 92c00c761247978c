#include "words/likenesswords.h"

#include "core/addresslikeness.h"
#include "words/plaintext.h"

#include <QCoreApplication>

namespace {

class LikenessWords
{
    Q_DECLARE_TR_FUNCTIONS(LikenessWords)
};

constexpr qsizetype widest = 60;

} // namespace

QStringList differenceLines(const LookAlikePair &pair)
{
    const QString known = plainText(pair.known);
    const QString asked = plainText(pair.address);
    const QString marks = differenceMarks(asked, known);
    const QString knownLabel = LikenessWords::tr("known:");
    const QString askedLabel = LikenessWords::tr("this one:");
    const qsizetype indent = qMax(knownLabel.size(), askedLabel.size()) + 1;
    QStringList lines;
    for (qsizetype start = 0; start < qMax(known.size(), asked.size()); start += widest) {
        lines += knownLabel.leftJustified(indent) + known.mid(start, widest);
        lines += askedLabel.leftJustified(indent) + asked.mid(start, widest);
        QString line = QString(indent, u' ') + marks.mid(start, widest);
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines += line;
    }
    return lines;
}
