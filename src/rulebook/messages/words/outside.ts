/** "let us talk outside this app", "hablemos fuera de la aplicación": no money in it, that is another matter. */
export const OUTSIDE_PLATFORM =
  /\b(?:talk|chat|speak|discuss|write|message|text|contact|reach|continue|deal|tek|reason|habl\w+|escrib\w+|conversa\w*|contact\w+|parl\w+|discut\w+|ecri\w+|pale|kontakte|fal\w+)\b[^.!?\n]{0,30}\b(?:outside|off|away from|out of|outta|fuera de|por fuera de|hors de|en dehors de|deyo|andeyo|fora d[aeo]|por fora d[aeo])\s?(?:of |a )?(?:the |this |di |dis ya |dis |la |esta |este |el |l'|cette |ce |de |a |o |da |do |sit )?(?:apps?|applications?|platform|site|website|market|aplicacion|plataforma|sitio|plateforme|aplikasyon|platfom|aplicativo|here|yah)\b/;
/** The words that it ends with: without any of these it is not said. */
export const PLATFORM_WORDS =
  'app apps application applications platform site website market aplicacion plataforma sitio plateforme aplikasyon platfom aplicativo here yah';
