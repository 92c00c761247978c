#include "gui/shopdialog.h"

#include "gui/shopmark.h"
#include "gui/tonelabel.h"
#include "words/profilewords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 460;
constexpr int longestName = 60;

} // namespace

ShopDialog::ShopDialog(const RunMode &mode, const Profile &profile, QWidget *parent)
    : FramedDialog(mode, dialogWidth, parent),
      m_profile(profile),
      m_textLabel(new ToneLabel(this)),
      m_nameEdit(new QLineEdit(profile.name, this)),
      m_colors(new QButtonGroup(this)),
      m_noteLabel(new ToneLabel(this)),
      m_acceptButton(new QPushButton(this))
{
    m_textLabel->setWordWrap(true);
    m_noteLabel->setWordWrap(true);
    m_noteLabel->setTone(Tone::Danger);
    m_nameEdit->setMaxLength(longestName);
    m_nameEdit->setPlaceholderText(tr("Name of the shop"));
    m_nameEdit->setAccessibleName(tr("Name of the shop"));
    m_acceptButton->setProperty("kind", QStringLiteral("primary"));
    m_acceptButton->setDefault(true);
    makeColors(profile.color);
    arrange();
    connect(m_nameEdit, &QLineEdit::textChanged, this, [this] { m_noteLabel->hide(); });
    connect(m_acceptButton, &QPushButton::clicked, this, &ShopDialog::request);
    m_noteLabel->hide();
    m_nameEdit->setFocus();
}

void ShopDialog::makeColors(ProfileColor chosen)
{
    for (int value = 0; value <= int(ProfileColor::Violet); ++value) {
        const auto color = ProfileColor(value);
        auto *button = new QPushButton(this);
        button->setIcon(shopMark(color, palette(), devicePixelRatioF()));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFixedWidth(40);
        button->setToolTip(nameOf(color));
        button->setAccessibleName(nameOf(color));
        button->setChecked(color == chosen);
        m_colors->addButton(button, value);
    }
}

void ShopDialog::arrange()
{
    auto *colors = new QHBoxLayout;
    colors->setSpacing(8);
    for (QAbstractButton *button : m_colors->buttons()) {
        colors->addWidget(button);
    }
    colors->addStretch(1);
    parts().addWidget(m_textLabel);
    parts().addWidget(m_nameEdit);
    parts().addLayout(colors);
    parts().addWidget(m_noteLabel);
    addButtons(m_acceptButton);
}

void ShopDialog::setQuestion(const QString &title, const QString &text, const QString &acceptLabel)
{
    setTitle(title);
    m_textLabel->setText(text);
    m_acceptButton->setText(acceptLabel);
}

void ShopDialog::showFault(ProfileFault fault)
{
    m_noteLabel->setText(wordsFor(fault));
    m_noteLabel->show();
}

void ShopDialog::request()
{
    Q_EMIT saveRequested({m_profile.id, m_nameEdit->text(), ProfileColor(m_colors->checkedId())});
}
