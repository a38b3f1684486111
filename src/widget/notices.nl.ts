import { endpointNames } from '../config/endpoints.js';
import type { NoticeMessages } from './notice-board.js';

export default {
  title: 'Voor de redacteur van deze pagina. Bezoekers zien dit niet.',
  sentence(notice) {
    switch (notice.code) {
      case 'attribute-value':
        return `Het attribuut “${notice.attribute}” heeft de waarde “${notice.value}”. Die is niet bekend. Gebruik: ${notice.accepted}.`;
      case 'attribute-unknown':
        return `Het attribuut “${notice.attribute}” bestaat niet. Het wordt overgeslagen. Kijk of het goed geschreven is.`;
      case 'attribute-misspelt':
        return `Het attribuut “${notice.attribute}” bestaat niet. Bedoelt u “${notice.meant}”?`;
      case 'attribute-reserved':
        return `Het attribuut “${notice.attribute}” wordt overgeslagen. Een link of een blok mag niet zeggen hoe een endpoint uit de configuratie werkt. Zet dat in de configuratie, bij het endpoint.`;
      case 'page-unknown':
        return `Deze link blijft een link: ${notice.address} is niet de pagina die bij het script van deze site hoort. Gebruik precies hetzelfde adres (met of zonder www, https), of zet dit adres onder “embedPages” in de configuratie.`;
      case 'address-refused':
        return `Het adres “${notice.value}” in “${notice.attribute}” wordt niet gebruikt. Een link of een blok mag alleen naar adressen van deze site zelf wijzen, of naar sites die de beheerder noemt onder “allowedOrigins” in de configuratie.`;
      case 'parameter-refused':
        return notice.name === 'endpoint'
          ? `Het endpoint in het adres van deze pagina staat niet in de configuratie. Bekende namen: ${endpointNames() || 'geen'}.`
          : `“${notice.name}” in het adres van deze pagina wordt overgeslagen. Zonder "openEmbed": true in de configuratie kan een adres alleen “use”, “widget”, “endpoint”, “lang” en “theme” hebben. Geef de widget een naam onder “widgets” in de configuratie, en gebruik die in het adres: ?use=naam.`;
      case 'frame-refused':
        return notice.host
          ? `Deze pagina staat in een frame op ${notice.host}, en dat mag niet van de configuratie. Zet "${notice.host}" in deze pagina onder “allowedHosts”.`
          : 'Deze pagina staat in een frame op een andere site, en de browser vertelt niet welke. Haal daar “no-referrer” weg, of gebruik een link.';
      case 'widget-unknown':
        return `Hier hoort een widget te staan, maar een widget “${notice.name}” bestaat niet. Gebruik: ${notice.accepted}.`;
      case 'attribute-missing':
        return `Het attribuut “${notice.attribute}” ontbreekt. Bijvoorbeeld: ${notice.example}`;
      case 'date':
        return `“${notice.value}” in het attribuut “dates” is geen datum met een begin en een einde. Schrijf het jaar, de maand en de dag, dan een T, en dan begin/einde, met een spatie tussen twee datums. Het einde komt na het begin, en hooguit een dag later. Bijvoorbeeld: 2027-02-04T10:00/11:30 2027-03-11T10:00/11:30`;
      case 'sessions':
        return `De sessies uit “sessions-src” zijn niet allemaal te lezen: ${notice.detail}`;
      case 'structured-data-refused':
        return 'Deze pagina laat niet toe dat een script iets voor zoekmachines toevoegt. Zet “samen” bij “trusted-types” in het beleid van de pagina (Content-Security-Policy), of zet de gegevens zelf in de pagina.';
      case 'structured-data-place':
        return 'Zoekmachines krijgen niets te horen over een sessie zonder plaats. Vul “location” in, of zet “online” op de tag.';
      case 'endpoint-missing':
        return 'Dit formulier verstuurt nog niets: het attribuut “endpoint” ontbreekt. Bezoekers zien geen formulier totdat u invult waar de antwoorden naartoe gaan.';
      case 'endpoint-unknown':
        return `Deze site kent geen endpoint met de naam “${notice.name}”. Bekende namen: ${endpointNames() || 'geen'}.`;
      case 'endpoint-refused':
        return `Het endpoint “${notice.value}” wordt niet gebruikt. Een endpoint begint met https://, http:// of /.`;
      case 'endpoint-reply':
        if (notice.status === 429 || notice.status >= 500) {
          return `${notice.url} heeft het te druk, of er gaat daar iets mis (status ${notice.status}). Kijk in het logboek van dat adres.`;
        }
        return notice.status === 0
          ? `Er kwam geen antwoord van ${notice.url}. Controleer of het adres klopt en of dat adres formulieren van deze site aanneemt (CORS).`
          : `${notice.url} antwoordde met status ${notice.status} (${notice.contentType || 'geen inhoud'}). Dat antwoord begrijpt dit formulier niet. Controleer het adres, of kijk in het logboek van dat adres.`;
      case 'use-unknown':
        return `In de configuratie van de site staat geen widget met de naam “${notice.name}”.`;
      case 'text-unknown':
        return `De tekst “${notice.name}” in “messages” kan niet gebruikt worden: er is geen tekst met die naam, of het is geen tekst. Talen heten nl, je, en, de, fr en fy; kijk in docs/texts.md hoe de teksten heten.`;
      case 'config-place':
        return 'Er staat een configuratie buiten de <head> van de pagina. Daar wordt ze niet gelezen. Zet haar in de <head>.';
      case 'config-invalid':
        return `De configuratie van de site is niet te lezen: ${notice.detail}`;
      case 'consent-without-controller':
        return 'Het vakje voor toestemming staat er niet. Het moet zeggen wie er contact opneemt: vul “controller” in onder “privacy” in de configuratie, of schrijf de zin zelf in “consent-text”.';
      case 'privacy-missing':
        return `Bij het formulier staat niet alles wat bezoekers over hun gegevens moeten weten (AVG art. 13). Vul dit aan onder “privacy” in de configuratie: ${notice.names}.`;
      case 'privacy-unknown':
        return `Onder “privacy” in de configuratie staat iets wat het formulier niet begrijpt: ${notice.names}. Gebruik controller, contact, dpo, retention, recipients en version met een tekst, purpose en basis met een tekst voor quiz, signup, download en adviser, en nl, en, de, fr en fy voor wat in een taal anders is.`;
      case 'sandbox':
        return 'De proefstand staat aan: dit formulier verstuurt niets. Haal het attribuut “sandbox” weg als u klaar bent met proberen.';
      case 'challenge-insecure':
        return 'Het attribuut “challenge” werkt alleen op een pagina met https. Nu gaat er geen bewijs mee.';
      case 'unplaced':
        return `Een endpoint van het type “${notice.endpointType}” heeft geen plaats voor: ${notice.names}. Dat wordt niet meegestuurd. Noem in “field-map” het veld waar het in moet, bijvoorbeeld: ${notice.names.split(' ')[0] ?? ''}=mijn-veld.`;
      case 'extra-missing':
        return `Een endpoint van het type “${notice.endpointType}” heeft nog een vaste waarde nodig. Vul het attribuut “extra” aan, bijvoorbeeld: ${notice.example}`;
      case 'phone-only':
        return 'Er staat alleen een telefoonnummer. Zet er ook een e-mailadres of formulier bij, voor wie niet kan of wil bellen.';
      case 'phone-field-only':
        return 'Dit formulier vraagt alleen een telefoonnummer. Vraag ook een e-mailadres, voor wie niet kan of wil bellen: schrijf “phone|email” in “fields”.';
      case 'quiz-unavailable':
        return `De zelftest kan niet worden getoond. Dit moet nog anders (definitie uit ${notice.origin}):`;
      case 'quiz-definition':
        return notice.problem;
      case 'quiz-language':
        return `In de zelftest is niet alles vertaald: ${notice.places}. Bezoekers lezen daar een andere taal. Voeg daar "nl" toe, of zet op de tag in welke taal de zelftest wel is, zoals lang="en".`;
      case 'quiz-scale':
        return `De schaal bij ${notice.place} begint met “${notice.first}”. De eerste tekst telt als 0 van 100, de laatste als 100. Is dat de bedoeling? Zet anders de teksten in omgekeerde volgorde, of "reversed": true bij de vragen.`;
      case 'benchmark':
        return `De gemiddelden uit “benchmark-src” worden niet getoond: ${notice.detail}`;
    }
  },
} satisfies NoticeMessages;
