// Japanese, in the polite form of Japanese shops and banks.
import type { AfterCatalog } from '../../catalog.js';

export const words: AfterCatalog = {
  'button.continue': '続ける',
  'button.other': '別の方法で支払う',
  'progress.checking':
    '通常より時間がかかっています。お支払いを確認していますので、もう一度支払わないでください。',
  'challenge.title': '銀行での確認',
  'challenge.left.title': 'お支払いはまだ確認されていません',
  'challenge.left.text':
    'お支払いを完了するには確認が必要です。「続ける」を押すか、別の方法でお支払いください。',
  'wait.title': '確認を待っています',
  'wait.text': '操作は必要ありません。このページは自動で更新されます。',
  'result.paid.title': 'お支払いが完了しました',
  'result.paid.text': 'ありがとうございます。このページを閉じても問題ありません。',
  'result.authorized.title': 'お支払いが承認されました',
  'result.authorized.text':
    'ありがとうございます。銀行がショップのために金額を確保しました。ほかに必要な操作はありません。',
  'result.in_review.title': 'お支払いを審査しています',
  'result.in_review.text':
    'お支払いを確認しています。結果はショップからお知らせします。もう一度支払わないでください。',
  'result.enrolled.title': 'お支払い方法を保存しました',
  'result.enrolled.text': '次回のお買い物からご利用いただけます。',
  'result.canceled.title': 'お支払いはキャンセルされました',
  'result.canceled.text': '請求は発生しません。お支払いを続ける場合は、ショップに戻ってください。',
  'result.failed.title': 'お支払いは完了していません',
  'result.failed.text': '請求は発生していません。もう一度試すには、ショップに戻ってください。',
  'decline.title': 'お支払いが承認されませんでした',
  'decline.title.enroll': 'お支払い方法を保存できませんでした',
  'decline.generic': '請求は発生していません。もう一度試すか、別のカードをご利用ください。',
  'decline.funds': '口座の残高が不足しています。別のカードをご利用ください。',
  'decline.bank': '銀行が承認しませんでした。銀行に電話するか、別のカードをご利用ください。',
  'decline.card_number': 'カード番号が正しくありません。番号を確認するか、別のカードをご利用ください。',
  'decline.security_code': 'セキュリティコードが一致しません。確認して、もう一度お試しください。',
  'decline.expired_card': 'このカードは有効期限が切れています。別のカードをご利用ください。',
  'decline.lost_or_stolen':
    'このカードはご利用いただけません。別のカードをご利用いただくか、銀行にお電話ください。',
  'decline.authentication':
    '銀行でご本人の確認ができませんでした。もう一度試すか、別のカードをご利用ください。',
  'decline.wait': '{time}後にこのカードをもう一度試すか、別のカードをご利用ください。',
  'decline.later': '現在ご利用いただけません。後でもう一度試すか、別のカードをご利用ください。',
  'decline.stop': 'このカードでは再試行せず、別のカードをご利用ください。',
  'decline.hard': 'このカードは今回のお支払いにはご利用いただけません。別のカードをご利用ください。',
  'decline.method': '請求は発生していません。もう一度試すか、別の方法でお支払いください。',
  'decline.expired':
    'お支払いの期限が過ぎましたが、請求は発生していません。もう一度お試しください。制限時間は最初からになります。',
  'decline.canceled':
    'お支払いはキャンセルされました。請求は発生していません。別の方法でお支払いいただけます。',
  'decline.error': '問題が発生しましたが、請求は発生していません。もう一度お試しいただけます。',
  'notice.amount': '金額が{amount}に変わりました。確認して、もう一度ボタンを押してください。',
  'notice.cancel':
    'このお支払いはもうキャンセルできません。このままお待ちください。結果はこのページに表示されます。',
  'error.card': 'カードが承認されませんでした。カード情報を確認するか、別のカードをご利用ください。',
  'attempts.title': '現在、これ以上お試しいただけません',
  'attempts.text': '請求は発生していません。ショップに戻って最初からやり直すか、ショップにご相談ください。',
  'error.unknown':
    'お支払いの結果を確認できませんでした。もう一度ボタンを押すと結果を確認します。二重に支払われることはありません。',
  'error.twice': 'このお買い物は二重に支払われました。返金についてはショップにお問い合わせください。',
  'error.method': 'このお支払い方法はご利用いただけなくなりました。別の方法を選択してください。',
  'redirect.title': '次のページに進んでください',
  'redirect.text': '{place}でお支払い後、このページに戻ります。',
  'qr.title': 'このコードを読み取ってお支払い',
  'qr.text':
    'スマートフォンで銀行またはウォレットのアプリを開きます。\nこのコードを読み取って承認します。\nその後、このページは自動で更新されます。',
  'qr.alt': 'スマートフォンで読み取るコード',
  'qr.app': 'アプリを開く',
  'voucher.title': 'この番号でお支払いください',
  'voucher.text':
    'お支払い窓口で番号を提示するか、銀行のアプリに入力します。\n表示された金額どおりにお支払いください。\nショップには自動で通知されます。控えは保管してください。',
  'voucher.number': 'お支払い番号',
  'voucher.barcode': 'お支払い番号のバーコード',
  'voucher.page': '払込票を開く',
  'voucher.bank': '銀行',
  'voucher.beneficiary': '受取人',
  'voucher.reference': '照会番号',
  'code.copy': 'コードをコピー',
  'code.copied': 'コピーしました',
  'code.save': '画像を保存',
  'code.print': '印刷',
  'code.until': 'お支払い期限：{time}',
  'code.left': '残り時間：{time}',
  'code.over':
    'お支払いの期限が過ぎました。支払い済みの場合は、確認していますのでこのままお待ちください。まだの場合は、まもなく最初からやり直せます。',
  'embed.title': 'お支払いの確認',
  'info.title': 'あと1ステップです',
  'abandon.title': 'このお支払いをやめますか？',
  'abandon.text':
    'このお支払いはキャンセルできません。別の方法で支払う場合は、このコードや番号を使わないでください。',
  'button.back': '戻る',
  'abandon.yes': '使いません',
  'button.other.enroll': '別の方法を選ぶ',
  'challenge.left.title.enroll': 'まだ確認されていません',
  'challenge.left.text.enroll':
    '完了するには確認が必要です。「続ける」を押すか、別の方法を選択してください。',
  'redirect.text.enroll': '{place}で確認後、このページに戻ります。',
  'result.removed.title': 'お支払い方法を削除しました',
  'result.removed.text': 'ショップにはもう保存されていません。',
  'result.canceled.title.enroll': 'キャンセルされました',
  'result.canceled.text.enroll': '何も保存されていません。もう一度試すには、ショップに戻ってください。',
  'result.failed.title.enroll': 'お支払い方法は保存されていません',
  'result.failed.text.enroll':
    '何も保存されておらず、請求も発生していません。もう一度試すには、ショップに戻ってください。',
  'decline.generic.enroll': '請求は発生していません。内容を確認するか、別の方法を保存してください。',
  'decline.expired.enroll':
    '確認の期限が過ぎましたが、請求は発生していません。もう一度お試しください。制限時間は最初からになります。',
  'decline.canceled.enroll':
    'キャンセルされました。請求は発生していません。もう一度試すか、別の方法を保存できます。',
  'result.expired.title': '有効時間が過ぎました',
  'result.refunded.title': '返金されました',
  'result.refunded.text': '代金はお客様に返金されます。もう一度購入する場合は、ショップに戻ってください。',
  'button.copy': 'コピー',
  'embed.title.enroll': 'お支払い方法の確認',
  'qr.phone.title': '銀行のアプリでお支払い',
  'qr.phone.text':
    'コードをコピーします。\n銀行またはウォレットのアプリを開き、コードを貼り付けて承認します。\nその後、このページは自動で更新されます。',
  'transfer.title': '銀行振込でお支払い',
  'transfer.number': '口座番号',
  'transfer.text':
    '銀行のアプリを開きます。\n表示された金額どおりに、この口座へお振り込みください。\nショップには自動で通知されます。控えは保管してください。',
};
