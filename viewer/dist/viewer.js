"use strict";(()=>{var Be=class extends Error{constructor(t,n){super(`could not load ${t}: ${n}`);this.file=t;this.name="LoadFailure"}file},Fn=i=>i instanceof DOMException&&i.name==="AbortError";var z_=5e3,il=null;function Lm(){addEventListener("beforeunload",()=>{il??=new Promise(i=>{let e=()=>{clearTimeout(t),removeEventListener("pageshow",e),il=null,i()},t=setTimeout(e,z_);addEventListener("pageshow",e)})})}async function As(i){try{return await i()}catch(e){if(il===null||Fn(e))throw e;return await il,i()}}function ur(i,e){switch(i.names){case"numbers":return`${i.folder}/${e.level}-${e.face}/${e.number}.${i.mime==="image/webp"?"webp":"jpg"}`;case"iiif":return`${i.folder}/${H_(i,e)}/0/default.jpg`;case"dzi":{let{column:t,row:n}=rl(i,e),s=i.levels[i.levels.length-1]??{width:1,height:1},r=i.levels.length-1-e.level,o=Math.ceil(Math.log2(Math.max(s.width,s.height)))-r;return`${i.folder}_files/${o}/${t}_${n}.jpg`}}}function H_(i,e){let t=i.levels[i.levels.length-1]??{width:1,height:1},n=2**(i.levels.length-1-e.level),{column:s,row:r}=rl(i,e),o=i.tilePx*n,[a,l]=[s*o,r*o],[c,u]=[Math.min(o,t.width-a),Math.min(o,t.height-l)],h=`${Math.ceil(c/n)},${Math.ceil(u/n)}`;return`${c===t.width&&u===t.height?"full":`${a},${l},${c},${u}`}/${h}`}function rl(i,{level:e,number:t}){let n=Math.ceil((i.levels[e]?.width??1)/i.tilePx);return{column:t%n,row:Math.floor(t/n)}}function km(i,{level:e,face:t,number:n}){let r=(i.levels[e]?.packs[t]??[]).reduce((o,a)=>a<=n?a:o,0);return{file:`${i.folder}/${e}-${t}/${r}`,index:n-r}}function Dm(i,e){if(i.length<4)return null;let t=new DataView(i.buffer,i.byteOffset,i.byteLength),n=t.getUint32(0,!0),s=4*(1+n);if(e>=n||s>i.length)return null;for(let o=0;o<e;o++)s+=t.getUint32(4*(1+o),!0);let r=t.getUint32(4*(1+e),!0);return s+r<=i.length?i.subarray(s,s+r):null}var sl=class{constructor(e){this.mostBytes=e}mostBytes;packs=new Map;lengths=new Map;get(e,t){let n=this.packs.get(e);this.packs.delete(e);let s=n??t();return this.packs.set(e,s),n===void 0&&s.then(({length:r})=>this.keep(e,r),()=>this.forget(e)),s}keep(e,t){this.lengths.set(e,t);let n=[...this.lengths.values()].reduce((s,r)=>s+r,0);for(let s of this.packs.keys()){if(n<=this.mostBytes||s===e)return;n-=this.lengths.get(s)??0,this.lengths.has(s)&&this.forget(s)}}forget(e){this.packs.delete(e),this.lengths.delete(e)}};function Fm(i){return{bytes:({file:t},n)=>As(()=>e(t,n)),tile:(t,n,s)=>As(()=>e(ur(t,n),s))};async function e(t,n){try{let s=await fetch(i+t,{signal:n});if(!s.ok)throw new Be(t,`the server answered ${s.status}`);return new Uint8Array(await s.arrayBuffer())}catch(s){throw Fn(s)||s instanceof Be?s:new Be(t,String(s))}}}function Om(i){let e=Uint8Array.fromBase64;return e!==void 0?e.call(Uint8Array,i):V_(i)}function V_(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}var G_=6e4,W_=32<<20;function Nm(i,e,t=Ao){let n=new sl(W_),s=new AbortController().signal;return{async bytes({file:o,parts:a},l){if(a===1)return r(o,l);let c=[];for(let u=1;u<=a;u++)c.push(await r(`${o}.${u}`,l));return q_(c)},async tile(o,a,l){let{file:c,index:u}=km(o,a),h=await n.get(c,()=>r(c,s));l.throwIfAborted();let d=Dm(h,u);if(d===null)throw new Be(c,`it does not hold its tile ${u}`);return d}};async function r(o,a){a.throwIfAborted();let l=e.expect(o),c=null;try{await t(`${i}${o}.js`)}catch(u){throw new Be(o,String(u))}finally{c=l.take()}if(a.throwIfAborted(),c===null)throw new Be(o,"its data script ran but did not deliver it");try{return Om(c)}catch(u){throw new Be(o,String(u))}}}function q_(i){let e=new Uint8Array(i.reduce((n,s)=>n+s.length,0)),t=0;for(let n of i)e.set(n,t),t+=n.length;return e}var Ao=i=>As(()=>X_(i));function X_(i){return new Promise((e,t)=>{let n=document.createElement("script"),s=o=>{clearTimeout(r),n.onload=n.onerror=null,n.remove(),o()},r=setTimeout(()=>s(()=>t(new Error("no answer"))),G_);n.onload=()=>s(e),n.onerror=()=>s(()=>t(new Error("not found"))),n.src=i,document.head.append(n)})}var ol=class{awaited=new Map;deliver(e,t){let n=this.awaited.get(e);n!==void 0&&(n.base64=t)}expect(e){let t=this.awaited.get(e)??{asked:0,base64:null};return t.asked++,this.awaited.set(e,t),{take:()=>(--t.asked===0&&this.awaited.delete(e),t.base64)}}};var al=["auto","saving","best"],j_={auto:2,saving:1,best:3},K_={auto:1,saving:.5,best:1},hr={quality:"auto",lessMotion:!1};function Um(i){hr=i}var ht=()=>hr.lessMotion||matchMedia("(prefers-reduced-motion: reduce)").matches,Eo=i=>Math.min(i,j_[hr.quality]),Bm=i=>Eo(i)*K_[hr.quality],ll=()=>hr.quality==="saving"||navigator.connection?.saveData===!0,zm=()=>hr.quality==="best";var ul={least:100,most:200,step:25},Jh=[100,150,200],Zh=["system","more"],Qh=["system","less"],Yi={textSize:100,captionSize:100,contrast:"system",motion:"system",quality:"auto",steering:!1,shortcuts:!0},dr={settings:Yi,captionsOn:!0};function ed(i){let e=$_(i),t=typeof e.settings=="object"&&e.settings!==null?e.settings:{};return{settings:{textSize:Y_(t.textSize,ul.least,ul.most)??Yi.textSize,captionSize:cl(Jh,t.captionSize)??Yi.captionSize,contrast:cl(Zh,t.contrast)??Yi.contrast,motion:cl(Qh,t.motion)??Yi.motion,quality:cl(al,t.quality)??Yi.quality,steering:t.steering===!0,shortcuts:t.shortcuts!==!1},captionsOn:e.captionsOn!==!1}}var Hm=i=>JSON.stringify(i);function $_(i){try{let e=JSON.parse(i??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}var cl=(i,e)=>i.find(t=>t===e),Y_=(i,e,t)=>typeof i=="number"&&i>=e&&i<=t?i:void 0;var hl=({exhibition:i},e)=>`enfilade-${i}-${e}`;function td(i,e){let t=Gm(i,e);return t===null?null:t==="true"}function Vm(i,e){let t=Number(Gm(i,e)??NaN);return Number.isFinite(t)?t:null}var dl=(i,e)=>td(i,e)===!0;function Ro(i,e,t){try{sessionStorage.setItem(hl(i,e),String(t))}catch{}}function Gm(i,e){try{return sessionStorage.getItem(hl(i,e))}catch{return null}}function Wm({exhibition:i}){try{return sessionStorage.getItem(`enfilade-${i}-language`)}catch{return null}}function fl({exhibition:i},e){try{sessionStorage.setItem(`enfilade-${i}-language`,e)}catch{}}function qm(i){try{return ed(localStorage.getItem(hl(i,"settings")))}catch{return ed(null)}}function Xm(i,e){try{localStorage.setItem(hl(i,"settings"),Hm(e))}catch{}}function jm(i){let e=new URLSearchParams(i).get("kiosk");if(e===null)return null;let t=Number(e);return{idle:e.trim()!==""&&t>=2&&Number.isFinite(t)?t:120}}function fr(i,e={}){return{kind:i,floor:null,yaw:null,pitch:null,x:null,z:null,distance:null,...e}}function Jt(i,e){return{kind:"scene",id:i,yaw:e?.yaw??null,pitch:e?.pitch??null,hfov:e?.hfov??null}}function rn(i,e={}){return{kind:"object",id:i,media:null,annotation:null,yaw:null,pitch:null,distance:null,...e}}function Es(i){if(!i.startsWith("#/"))return{kind:"introduction"};let[e="",t=""]=i.slice(2).split("?",2),n=new URLSearchParams(t),[s,r,o,...a]=e.split("/").map(Z_);if(r===void 0&&(s==="house"||s==="plan"))return J_(s,n);if(!r||a.length>0)return{kind:"unknown",hash:i};switch(s){case"scene":return o!==void 0?{kind:"unknown",hash:i}:{kind:s,id:r,yaw:Xn(n,"yaw"),pitch:Xn(n,"pitch"),hfov:Xn(n,"hfov")};case"object":return o!==void 0?{kind:"unknown",hash:i}:{kind:s,id:r,media:n.get("media"),annotation:n.get("annotation"),yaw:Xn(n,"yaw"),pitch:Xn(n,"pitch"),distance:Xn(n,"distance")};case"tour":return{kind:s,id:r,stop:o||null};default:return{kind:"unknown",hash:i}}}function _i(i){switch(i.kind){case"introduction":return"#";case"unknown":return i.hash;case"scene":return`#/scene/${i.id}${pl({yaw:i.yaw,pitch:i.pitch,hfov:i.hfov})}`;case"object":{let{media:e,annotation:t,yaw:n,pitch:s,distance:r}=i;return`#/object/${i.id}${pl({media:e,annotation:t,yaw:n,pitch:s,distance:r})}`}case"dollhouse":{let{floor:e,yaw:t,pitch:n,distance:s}=i;return`#/house${pl({floor:e,yaw:t,pitch:n,distance:s})}`}case"plan":{let{floor:e,x:t,z:n,distance:s}=i;return`#/plan${pl({floor:e,x:t,z:n,distance:s})}`}case"tour":return i.stop===null?`#/tour/${i.id}`:`#/tour/${i.id}/${i.stop}`}}function J_(i,e){let t=e.get("floor"),n=Xn(e,"distance");return i==="house"?fr("dollhouse",{floor:t,yaw:Xn(e,"yaw"),pitch:Xn(e,"pitch"),distance:n}):fr("plan",{floor:t,x:Xn(e,"x"),z:Xn(e,"z"),distance:n})}function Z_(i){try{return decodeURIComponent(i)}catch{return i}}function Xn(i,e){let t=i.get(e)?.trim();if(!t)return null;let n=Number(t);return Number.isFinite(n)?n:null}function pl(i){let e=new URLSearchParams;for(let[n,s]of Object.entries(i))s!==null&&e.set(n,typeof s=="number"?String(Number(s.toFixed(3))):s);let t=e.toString();return t&&`?${t}`}var Q_=.016666666666666666,pr=class{constructor(e){this.tick=e}tick;pending=0;last=-1/0;rests=!0;request(){this.pending===0&&(this.pending=requestAnimationFrame(e=>this.run(e)))}dispose(){cancelAnimationFrame(this.pending),this.pending=0}run(e){this.pending=0;let t=(e-this.last)/1e3,n=this.rests&&t>.5;this.last=e,this.rests=!this.tick(n?Q_:Math.min(.25,t)),this.rests||this.request()}};var ew=3,ml=class{constructor(e,t,n,s,r){this.tour=e;this.store=t;this.guide=n;this.go=s;this.drift=new pr(o=>(r(ew*o),this.running)),this.unwatch=t.watch((o,a)=>{a.guide?.playing===!0&&o.guide?.playing===!1&&this.turnSlowly()})}tour;store;guide;go;running=!1;drift;unwatch;async begin(){this.running=!0;let[e]=this.tour().tours;e!==void 0&&this.guide.run(e.id,{repeat:!0})||(await this.go(Co(this.tour())),this.turnSlowly())}end(){this.running&&(this.running=!1,this.drift.dispose(),this.store.get().guide!==null&&this.guide.end())}dispose(){this.running=!1,this.drift.dispose(),this.unwatch()}turnSlowly(){this.running&&!ht()&&this.drift.request()}};function Co({start:i,scenes:e,objects:t}){let n=i??e[0]?.id;return n===void 0?rn(t[0]?.id??""):Jt(n)}var gl=class{made=null;unlocked=!1;silence=null;get player(){return this.made??=new Audio}unlock(e){!(this.unlocked||this.player.hasAttribute("src"))&&tw(e)&&this.soundSilently()}async soundSilently(){let{player:e}=this;this.silence??=URL.createObjectURL(nw()),e.src=this.silence;try{await e.play(),this.unlocked=!0}catch{}e.getAttribute("src")===this.silence&&(e.pause(),e.removeAttribute("src"))}};function tw({tours:i,objects:e}){return[...Object.values(e),...Object.values(i).flatMap(({stops:n})=>Object.values(n))].some(({narration:n})=>n!==null)}var id=8e3,nd=id/2;function nw(){let i=new DataView(new ArrayBuffer(44)),e=(t,n)=>[...n].forEach((s,r)=>i.setUint8(t+r,s.charCodeAt(0)));return e(0,"RIFF"),i.setUint32(4,36+nd,!0),e(8,"WAVEfmt "),i.setUint32(16,16,!0),i.setUint16(20,1,!0),i.setUint16(22,1,!0),i.setUint32(24,id,!0),i.setUint32(28,id,!0),i.setUint16(32,1,!0),i.setUint16(34,8,!0),e(36,"data"),i.setUint32(40,nd,!0),new Blob([i,new Uint8Array(nd).fill(128)],{type:"audio/wav"})}function bl(i,e){let t=new Intl.PluralRules(i);return n=>(e[t.select(n)]??e.other).replace("{n}",String(n))}var Km={pictureOf:i=>`${i}: انظر حولك بمفاتيح الأسهم، وقرّب وبعّد بعلامتي الزائد والناقص`,relicOf:i=>`${i}: أدر القطعة بمفاتيح الأسهم، وقرّب وبعّد بعلامتي الزائد والناقص`,houseOf:i=>`${i} من الخارج: أدر المبنى بمفاتيح الأسهم، وقرّب وبعّد بعلامتي الزائد والناقص`,planOf:i=>`مخطط ${i}: حرّكه بمفاتيح الأسهم، وقرّب وبعّد بعلامتي الزائد والناقص`,close:"مغادرة القاعات",back:i=>`العودة إلى ${i}`,text:"نبذة",contents:"كل ما هنا",scenes:"القاعات",objects:"القطع",tours:"الجولات الإرشادية",stopsCount:bl("ar",{zero:"لا محطات",one:"محطة واحدة",two:"محطتان",few:"{n} محطات",many:"{n} محطة",other:"{n} محطة"}),language:"اللغة",dollhouse:"المبنى كله",plan:"مخطط الطابق",floor:"الطابق",allFloors:"كل الطوابق",mapOf:i=>`الخريطة: ${i}`,foldMap:"طيّ الخريطة",showMap:"إظهار الخريطة",skipOpening:"تخطّي التحليق",soundOn:"تشغيل صوت القاعة",soundOff:"إيقاف صوت القاعة",fullscreen:"ملء الشاشة",leaveFullscreen:"إنهاء ملء الشاشة",help:"مساعدة",listen:"استمع",pause:"إيقاف مؤقت",play:"تشغيل",previousStop:"المحطة السابقة",nextStop:"المحطة التالية",endTour:"إنهاء الجولة",resumeTour:"متابعة الجولة",startTour:"ابدأ جولة إرشادية",beginTour:"ابدأ الجولة",againTour:"أعد الجولة",tourWaits:"الجولة متوقفة مؤقتًا. اضغط «تشغيل» للمتابعة.",tourOver:"انتهت الجولة.",speed:"السرعة",position:"الموضع في هذه المحطة",positionOf:(i,e)=>`${i} من ${e}`,readAloud:"اقرأ بصوت عالٍ",stopOf:(i,e)=>`${i} / ${e}`,stopSpoken:(i,e,t)=>`المحطة ${i} من ${e}: ${t}`,captionsOn:"إظهار التسميات التوضيحية",captionsOff:"إخفاء التسميات التوضيحية",transcript:"ما يُقال",closePanel:"إغلاق",facts:"بيانات القطعة",notes:"انظر عن قرب",media:"المشاهد",model:"مجسّم ثلاثي الأبعاد",steering:"تحريك المشهد بالأزرار",left:"يسار",right:"يمين",up:"أعلى",down:"أسفل",closer:"أقرب",farther:"أبعد",setMoving:"حرّكها",holdStill:"أوقفها",motion:"الحركة",variant:"المظهر",image:"صورة",audio:"صوت",video:"فيلم",compare:"قبل وبعد",shareShown:(i,e)=>`${i}: ${e}%`,document:"مستند",url:"صفحة ويب",openDocument:"فتح المستند",needsInternet:"يتطلب اتصالًا بالإنترنت",readable:"اقرأ هذا كصفحة",arrived:i=>`أنت الآن في ${i}`,shows:i=>`أمامك ${i}`,seesHouse:i=>`ترى ${i} من الخارج`,seesPlan:i=>`ترى مخطط ${i}`,ahead:i=>`أمامك: ${i}`,walkTo:"امشِ إلى:",noWayAhead:"لا طريق في هذا الاتجاه.",loading:"جارٍ التحميل…",loadFailed:"تعذّر تحميل هذه الصورة. هل استُخرج ملف zip كاملًا؟",incomplete:"تعذّر تحميل جزء من هذه الصورة. هل استُخرج ملف zip كاملًا؟",languageFailed:"تعذّر تحميل هذه اللغة. هل استُخرج ملف zip كاملًا؟",unknownRoute:"لا شيء في المعرض تحت هذا العنوان.",otherFormat:"هذه الصفحة ومعرضها من إصدارين مختلفين. أنشئ المعرض أو نزّله من جديد.",unfinishedSite:"بعض ملفات هذا المعرض ناقصة. استخرج ملف zip كاملًا ثم افتح المعرض من جديد.",needsServer:"هذه النسخة مُعدّة لخادم ويب. لفتح معرض من قرص أو ذاكرة محمولة، استخدم حزمته.",needsWebgl:"لا يستطيع هذا المتصفح عرض القطع بثلاثة أبعاد.",noWebgl:"لا يدعم هذا المتصفح WebGL: تظهر القاعات أقل وضوحًا مما هي عليه.",retry:"أعد المحاولة",toIntroduction:"العودة إلى المقدمة",keys:"المفاتيح",keyLook:"النظر حولك، أو إدارة القطعة",keyZoom:"تقريب وإبعاد",keyHome:"المشهد الأول",keyWalk:"السير إلى حيث تنظر",keyText:"نبذة عمّا تراه",keyContents:"كل ما هنا",keyDollhouse:"المبنى كله، ثم العودة إلى الداخل",keyPlan:"مخطط الطابق، ثم العودة إلى الداخل",keyMap:"إظهار الخريطة أو طيّها",keyLanguage:"اللغة",keyFullscreen:"ملء الشاشة",keyStops:"المحطة السابقة والتالية",keyPlay:"تشغيل أو إيقاف مؤقت",keyEscape:"إغلاق اللوحة",gestures:"بالفأرة أو بالإصبع",gestureLook:"اسحب للنظر حولك أو للإدارة",gestureZoom:"العجلة أو إصبعان: تقريب وإبعاد",gestureFocus:"انقر مرتين للاقتراب",gestureWalk:"انقر الأرضية لتمشي إليها",settings:"الإعدادات",percent:i=>`${i}%`,textSize:"حجم النص",captions:"التسميات التوضيحية",captionSize:"حجم التسميات التوضيحية",contrast:"التباين",movement:"الحركة على الشاشة",asDevice:"كما في الجهاز",moreContrast:"أعلى تباينًا",lessMovement:"أقل",quality:"جودة الصور",qualityAuto:"تلقائية",qualitySaving:"توفير البيانات",qualityBest:"الأفضل",roomSound:"صوت القاعة",singleKeys:"اختصارات المفتاح الواحد",pageColours:"صفحات القراءة",light:"فاتحة",dark:"داكنة",setUsual:"إعادة كل شيء إلى أصله",share:"مشاركة",shareLink:"رابط هذا المشهد",copyLink:"نسخ الرابط",linkCopied:"نُسخ الرابط.",linkSelected:"الرابط محدَّد: اضغط Ctrl+C، أو ⌘C على Mac، لنسخه.",sendLink:"إرسال الرابط",scanLink:"أو امسحه بالهاتف",shareNowhere:"هذه النسخة على جهازك، فلن يفتح رابطها عند غيرك.",more:"المزيد",strip:"القاعات في صور",gyroscope:"انظر حولك بتحريك الجهاز",gyroscopeRefused:"هذا المتصفح لا يخبر بحركة الجهاز.",kioskLeaving:i=>`تبدأ الزيارة من جديد بعد ${i}`,kioskStay:"المس الشاشة للبقاء",kioskInvite:"المس الشاشة لتنظر حولك",keyStrip:"القاعات في صور",keySettings:"الإعدادات",keysPlace:"تعمل المفاتيح ما دام التركيز على الصورة.",keysOff:"اختصارات المفتاح الواحد مُعطَّلة في الإعدادات."};var $m={pictureOf:i=>`${i}: look around with the arrow keys, plus and minus`,relicOf:i=>`${i}: turn it with the arrow keys, plus and minus`,houseOf:i=>`${i} from outside: turn it with the arrow keys, plus and minus`,planOf:i=>`Floor plan of ${i}: move it with the arrow keys, plus and minus`,close:"Close the tour",back:i=>`Back to ${i}`,text:"About this",contents:"Everything here",scenes:"Rooms",objects:"Objects",tours:"Guided tours",stopsCount:bl("en",{one:"{n} stop",other:"{n} stops"}),language:"Language",dollhouse:"Dollhouse",plan:"Floor plan",floor:"Floor",allFloors:"All floors",mapOf:i=>`Map: ${i}`,foldMap:"Fold the map away",showMap:"Show the map",skipOpening:"Skip the flight",soundOn:"Turn the room's sound on",soundOff:"Turn the room's sound off",fullscreen:"Fill the screen",leaveFullscreen:"Leave full screen",help:"Help",listen:"Listen",pause:"Pause",play:"Play",previousStop:"Previous stop",nextStop:"Next stop",endTour:"End the tour",resumeTour:"Go on with the tour",startTour:"Take a guided tour",beginTour:"Start the tour",againTour:"Take it again",tourWaits:"The tour waits. Press Play to go on.",tourOver:"The tour is over.",speed:"Speed",position:"Position in this stop",positionOf:(i,e)=>`${i} of ${e}`,readAloud:"Read aloud",stopOf:(i,e)=>`${i} / ${e}`,stopSpoken:(i,e,t)=>`Stop ${i} of ${e}: ${t}`,captionsOn:"Show captions",captionsOff:"Hide captions",transcript:"What is said",closePanel:"Close",facts:"Facts",notes:"Look closer",media:"Views",model:"3-D model",steering:"Move with buttons",left:"Left",right:"Right",up:"Up",down:"Down",closer:"Closer",farther:"Farther",setMoving:"Set it in motion",holdStill:"Hold it still",motion:"Motion",variant:"Finish",image:"Picture",audio:"Sound",video:"Film",compare:"Before and after",shareShown:(i,e)=>`${i}: ${e} %`,document:"Document",url:"Web page",openDocument:"Open the document",needsInternet:"needs the internet",readable:"Read this as a page",arrived:i=>`You are in ${i}`,shows:i=>`You see ${i}`,seesHouse:i=>`You see ${i} from outside`,seesPlan:i=>`You see the floor plan of ${i}`,ahead:i=>`Ahead: ${i}`,walkTo:"Walk to:",noWayAhead:"There is no way on in this direction.",loading:"Loading…",loadFailed:"This picture could not be loaded. Was the whole zip extracted?",incomplete:"A part of this picture could not be loaded. Was the whole zip extracted?",languageFailed:"This language could not be loaded. Was the whole zip extracted?",unknownRoute:"There is nothing under this address in the exhibition.",otherFormat:"This page and its exhibition come from different versions. Build or download the exhibition again.",unfinishedSite:"Files of this exhibition are missing. Please extract the whole zip, then open it again.",needsServer:"This copy is made for a web server. To open an exhibition from a disk or a stick, use its package.",needsWebgl:"This browser cannot show objects in 3-D.",noWebgl:"This browser has no WebGL: rooms are shown less sharp than they are.",retry:"Try again",toIntroduction:"Back to the introduction",keys:"Keys",keyLook:"Look around, or turn the object",keyZoom:"Closer and farther",keyHome:"First view",keyWalk:"Walk on, the way you look",keyText:"About what you see",keyContents:"Everything here",keyDollhouse:"Dollhouse, and back inside",keyPlan:"Floor plan, and back inside",keyMap:"Show or fold the map",keyLanguage:"Language",keyFullscreen:"Fill the screen",keyStops:"Previous and next stop",keyPlay:"Play or pause",keyEscape:"Close a panel",gestures:"With a mouse or finger",gestureLook:"Drag to look around or to turn",gestureZoom:"Wheel or two fingers: closer and farther",gestureFocus:"Double-click or tap twice to come closer",gestureWalk:"Click or tap the floor to walk there",settings:"Settings",percent:i=>`${i}%`,textSize:"Size of text",captions:"Captions",captionSize:"Size of captions",contrast:"Contrast",movement:"Movement",asDevice:"As on this device",moreContrast:"More",lessMovement:"Less",quality:"Quality of pictures",qualityAuto:"Automatic",qualitySaving:"Save data",qualityBest:"Best",roomSound:"Sound of the room",singleKeys:"Single-key shortcuts",pageColours:"Colours of reading pages",light:"Light",dark:"Dark",setUsual:"Set everything back",share:"Share",shareLink:"Link to this view",copyLink:"Copy the link",linkCopied:"The link is copied.",linkSelected:"The link is selected: press Ctrl+C, on a Mac ⌘C, to copy it.",sendLink:"Send the link",scanLink:"Or scan it with a phone",shareNowhere:"This copy lies on your device, so a link to it would lead nobody else here.",more:"More",strip:"Rooms in pictures",gyroscope:"Look around by moving the device",gyroscopeRefused:"This browser does not tell how the device is moved.",kioskLeaving:i=>`Starting anew in ${i}`,kioskStay:"Touch the screen to stay",kioskInvite:"Touch the screen to look around",keyStrip:"Rooms in pictures",keySettings:"Settings",keysPlace:"Keys count while the picture has the focus.",keysOff:"Single keys are switched off in the settings."};var Ym={pictureOf:i=>`${i}：用方向键环顾，加号和减号缩放`,relicOf:i=>`${i}：用方向键转动，加号和减号缩放`,houseOf:i=>`${i}的外观：用方向键转动，用加减键缩放`,planOf:i=>`${i}的平面图：用方向键移动，用加减键缩放`,close:"离开展厅",back:i=>`回到${i}`,text:"说明",contents:"全部内容",scenes:"展厅",objects:"展品",tours:"导览",stopsCount:i=>`${i} 站`,language:"语言",dollhouse:"整体模型",plan:"平面图",floor:"楼层",allFloors:"所有楼层",mapOf:i=>`小地图：${i}`,foldMap:"收起小地图",showMap:"显示小地图",skipOpening:"跳过飞行",soundOn:"打开环境声",soundOff:"关闭环境声",fullscreen:"全屏",leaveFullscreen:"退出全屏",help:"帮助",listen:"聆听",pause:"暂停",play:"播放",previousStop:"上一站",nextStop:"下一站",endTour:"结束导览",resumeTour:"继续导览",startTour:"跟随导览",beginTour:"开始导览",againTour:"再听一遍",tourWaits:"导览已暂停，按“播放”继续。",tourOver:"导览结束了。",speed:"语速",position:"本站进度",positionOf:(i,e)=>`${i}，共 ${e}`,readAloud:"朗读",stopOf:(i,e)=>`${i} / ${e}`,stopSpoken:(i,e,t)=>`第 ${i} 站，共 ${e} 站：${t}`,captionsOn:"显示字幕",captionsOff:"隐藏字幕",transcript:"解说词",closePanel:"关闭",facts:"基本信息",notes:"细看",media:"视图",model:"三维模型",steering:"用按钮移动画面",left:"向左",right:"向右",up:"向上",down:"向下",closer:"拉近",farther:"拉远",setMoving:"让它动起来",holdStill:"让它停下",motion:"动作",variant:"外观",image:"图片",audio:"声音",video:"影片",compare:"前后对比",shareShown:(i,e)=>`${i}：${e}%`,document:"文档",url:"网页",openDocument:"打开文档",needsInternet:"需要联网",readable:"以网页形式阅读",arrived:i=>`您来到了${i}`,shows:i=>`眼前是${i}`,seesHouse:i=>`您从外面看到${i}`,seesPlan:i=>`您看到${i}的平面图`,ahead:i=>`前方：${i}`,walkTo:"走到：",noWayAhead:"这个方向没有路。",loading:"正在载入…",loadFailed:"这个画面无法载入。压缩包是否已全部解压？",incomplete:"画面的一部分无法载入。压缩包是否已全部解压？",languageFailed:"这种语言无法载入。压缩包是否已全部解压？",unknownRoute:"展览中没有这个地址所指的内容。",otherFormat:"网页与展览数据的版本不一致。请重新生成或重新下载展览。",unfinishedSite:"展览的文件不完整。请先解压整个压缩包，再重新打开。",needsServer:"这一份供网站服务器使用。如需从硬盘或优盘打开展览，请使用打包版。",needsWebgl:"此浏览器无法显示三维展品。",noWebgl:"此浏览器不支持 WebGL，全景的清晰度会低于原图。",retry:"重试",toIntroduction:"回到展览介绍",keys:"按键",keyLook:"环顾四周，或转动展品",keyZoom:"拉近与拉远",keyHome:"回到初始视角",keyWalk:"朝所看的方向走",keyText:"查看说明",keyContents:"全部内容",keyDollhouse:"整体模型，再按回到室内",keyPlan:"平面图，再按回到室内",keyMap:"显示或收起小地图",keyLanguage:"语言",keyFullscreen:"全屏",keyStops:"上一站与下一站",keyPlay:"播放或暂停",keyEscape:"关闭面板",gestures:"鼠标或手指",gestureLook:"拖动以环顾或转动",gestureZoom:"滚轮或双指：拉近与拉远",gestureFocus:"双击以靠近",gestureWalk:"单击或轻触地面，走到那里",settings:"设置",percent:i=>`${i}%`,textSize:"文字大小",captions:"字幕",captionSize:"字幕大小",contrast:"对比度",movement:"动态效果",asDevice:"跟随设备",moreContrast:"更高",lessMovement:"减少",quality:"画质",qualityAuto:"自动",qualitySaving:"节省流量",qualityBest:"最佳",roomSound:"环境声",singleKeys:"单键快捷键",pageColours:"阅读页面的配色",light:"浅色",dark:"深色",setUsual:"恢复默认设置",share:"分享",shareLink:"当前画面的链接",copyLink:"复制链接",linkCopied:"链接已复制。",linkSelected:"链接已选中：请按 Ctrl+C（Mac 上按 ⌘C）复制。",sendLink:"发送链接",scanLink:"或用手机扫码",shareNowhere:"这一份在您的设备上，别人无法通过链接打开。",more:"更多",strip:"展厅缩略图",gyroscope:"移动设备来环视",gyroscopeRefused:"此浏览器不提供设备的移动信息。",kioskLeaving:i=>`${i} 秒后重新开始`,kioskStay:"轻触屏幕以继续",kioskInvite:"轻触屏幕，自由参观",keyStrip:"显示或收起展厅缩略图",keySettings:"打开设置",keysPlace:"焦点在画面上时，按键有效。",keysOff:"单键快捷键已在设置中关闭。"};var Jm={pictureOf:i=>`${i}：用方向鍵環顧，加號和減號縮放`,relicOf:i=>`${i}：用方向鍵轉動，加號和減號縮放`,houseOf:i=>`${i}的外觀：用方向鍵轉動，用加減鍵縮放`,planOf:i=>`${i}的平面圖：用方向鍵移動，用加減鍵縮放`,close:"離開展廳",back:i=>`回到${i}`,text:"說明",contents:"全部內容",scenes:"展廳",objects:"展品",tours:"導覽",stopsCount:i=>`${i} 站`,language:"語言",dollhouse:"整體模型",plan:"平面圖",floor:"樓層",allFloors:"所有樓層",mapOf:i=>`小地圖：${i}`,foldMap:"收起小地圖",showMap:"顯示小地圖",skipOpening:"略過飛行",soundOn:"開啟環境聲",soundOff:"關閉環境聲",fullscreen:"全螢幕",leaveFullscreen:"離開全螢幕",help:"使用說明",listen:"聆聽",pause:"暫停",play:"播放",previousStop:"上一站",nextStop:"下一站",endTour:"結束導覽",resumeTour:"繼續導覽",startTour:"跟隨導覽",beginTour:"開始導覽",againTour:"再聽一次",tourWaits:"導覽已暫停，按「播放」繼續。",tourOver:"導覽結束了。",speed:"語速",position:"本站進度",positionOf:(i,e)=>`${i}，共 ${e}`,readAloud:"朗讀",stopOf:(i,e)=>`${i} / ${e}`,stopSpoken:(i,e,t)=>`第 ${i} 站，共 ${e} 站：${t}`,captionsOn:"顯示字幕",captionsOff:"隱藏字幕",transcript:"解說詞",closePanel:"關閉",facts:"基本資料",notes:"細看",media:"檢視方式",model:"立體模型",steering:"用按鈕移動畫面",left:"向左",right:"向右",up:"向上",down:"向下",closer:"拉近",farther:"拉遠",setMoving:"讓它動起來",holdStill:"讓它停下",motion:"動作",variant:"外觀",image:"圖片",audio:"聲音",video:"影片",compare:"前後對比",shareShown:(i,e)=>`${i}：${e}%`,document:"文件",url:"網頁",openDocument:"開啟文件",needsInternet:"需要連上網路",readable:"以網頁形式閱讀",arrived:i=>`您來到了${i}`,shows:i=>`眼前是${i}`,seesHouse:i=>`您從外面看到${i}`,seesPlan:i=>`您看到${i}的平面圖`,ahead:i=>`前方：${i}`,walkTo:"走到：",noWayAhead:"這個方向沒有路。",loading:"正在載入…",loadFailed:"這個畫面無法載入。壓縮檔是否已全部解開？",incomplete:"畫面的一部分無法載入。壓縮檔是否已全部解開？",languageFailed:"這種語言無法載入。壓縮檔是否已全部解開？",unknownRoute:"展覽中沒有這個網址所指的內容。",otherFormat:"網頁與展覽資料的版本不一致。請重新產生或重新下載展覽。",unfinishedSite:"展覽的檔案不完整。請先解開整個壓縮檔，再重新開啟。",needsServer:"這一份供網站伺服器使用。如需從硬碟或隨身碟開啟展覽，請使用打包版。",needsWebgl:"此瀏覽器無法顯示立體展品。",noWebgl:"此瀏覽器不支援 WebGL，全景的清晰度會低於原圖。",retry:"再試一次",toIntroduction:"回到展覽介紹",keys:"按鍵",keyLook:"環顧四周，或轉動展品",keyZoom:"拉近與拉遠",keyHome:"回到最初視角",keyWalk:"朝所看的方向走",keyText:"查看說明",keyContents:"全部內容",keyDollhouse:"整體模型，再按回到室內",keyPlan:"平面圖，再按回到室內",keyMap:"顯示或收起小地圖",keyLanguage:"語言",keyFullscreen:"全螢幕",keyStops:"上一站與下一站",keyPlay:"播放或暫停",keyEscape:"關閉面板",gestures:"滑鼠或手指",gestureLook:"拖曳以環顧或轉動",gestureZoom:"滾輪或雙指：拉近與拉遠",gestureFocus:"按兩下以靠近",gestureWalk:"點按地面，走到那裡",settings:"設定",percent:i=>`${i}%`,textSize:"文字大小",captions:"字幕",captionSize:"字幕大小",contrast:"對比",movement:"動態效果",asDevice:"依裝置設定",moreContrast:"較高",lessMovement:"減少",quality:"畫質",qualityAuto:"自動",qualitySaving:"節省數據",qualityBest:"最佳",roomSound:"環境聲",singleKeys:"單鍵快速鍵",pageColours:"閱讀頁面",light:"淺色",dark:"深色",setUsual:"恢復預設值",share:"分享",shareLink:"目前畫面的連結",copyLink:"複製連結",linkCopied:"連結已複製。",linkSelected:"連結已選取：請按 Ctrl+C（Mac 上按 ⌘C）複製。",sendLink:"傳送連結",scanLink:"或用手機掃描",shareNowhere:"這一份在您的裝置上，別人無法透過連結開啟。",more:"更多",strip:"展廳縮圖",gyroscope:"移動裝置來環視",gyroscopeRefused:"此瀏覽器不提供裝置的移動資訊。",kioskLeaving:i=>`${i} 秒後重新開始`,kioskStay:"輕觸螢幕以繼續",kioskInvite:"輕觸螢幕，自由參觀",keyStrip:"顯示或收起展廳縮圖",keySettings:"開啟設定",keysPlace:"焦點在畫面上時，按鍵有效。",keysOff:"單鍵快速鍵已在設定中關閉。"};var iw={tag:"en",messages:$m},sw={tag:"zh-Hans",messages:Ym},rw={tag:"zh-Hant",messages:Jm},ow={tag:"ar",messages:Km};function jn(i){switch(sd(i)){case"zh":return aw(i)?rw:sw;case"ar":return ow;default:return iw}}var rd=i=>sd(jn(i).tag)!==sd(i),vl=i=>rd(i)?jn(i).tag:i,sd=i=>i.toLowerCase().split("-")[0]??"";function aw(i){let e=i.toLowerCase().split("-");return e.includes("hant")||!e.includes("hans")&&["tw","hk","mo"].some(t=>e.includes(t))}var Zm=Math.PI/180,ve=i=>i*Zm,kt=i=>i/Zm,Qe=(i,e,t)=>Math.min(t,Math.max(e,i));function on(i){let e=(i%360+360)%360;return e>180?e-360:e}var an=(i,e)=>on(e-i);function ri({yaw:i,pitch:e}){let[t,n]=[ve(i),ve(e)];return[Math.sin(t)*Math.cos(n),Math.sin(n),-Math.cos(t)*Math.cos(n)]}function Po([i,e,t]){return{yaw:kt(Math.atan2(i,-t)),pitch:kt(Math.atan2(e,Math.hypot(i,t)))}}var wn=([i,e,t],[n,s,r])=>i*n+e*s+t*r;function Io({yaw:i,pitch:e},[t,n,s]){let[r,o]=[Math.sin(ve(i)),Math.cos(ve(i))],[a,l]=[Math.sin(ve(e)),Math.cos(ve(e))],c=t*r-s*o;return[t*o+s*r,n*l-c*a,-(c*l+n*a)]}function od({yaw:i,pitch:e},[t,n,s]){let[r,o]=[Math.sin(ve(i)),Math.cos(ve(i))],[a,l]=[Math.sin(ve(e)),Math.cos(ve(e))],c=-s*l-n*a;return[t*o+c*r,n*l-s*a,t*r-c*o]}function Qm(i,e){return kt(Math.acos(Qe(wn(ri(i),ri(e)),-1,1)))}var On={left:0,right:0,bottom:0},Ji=({width:i,height:e,inset:t})=>[(i+t.left-t.right)/2,(e-t.bottom)/2],Lo={least:30,most:120},lw=95,ko=i=>Math.tan(ve(i)/2),Rs=i=>i.width/Math.max(1,i.height),Do=(i,e)=>2*kt(Math.atan(ko(i)/e)),eg=(i,e)=>2*kt(Math.atan(ko(i)*e));function Fo(i,e){let t=Qe(i,Lo.least,Lo.most);return e<1?Math.min(t,eg(lw,e)):t}function mr(i,e,t){let[n,s,r]=Io(i,t);if(r>-.001)return null;let o=e.width/2/ko(i.hfov),[a,l]=Ji(e);return[a+n/-r*o,l-s/-r*o]}function yl(i,e,[t,n]){let s=ko(i.hfov)/(e.width/2),[r,o]=Ji(e),a=(t-r)*s,l=(o-n)*s;return od(i,[a,l,-1])}var tg=(i,e)=>kt(Math.atan(ko(i.hfov)/(e.width/2)));function ng(i,e,t){let s=t.map(o=>Io(i,o)),r=[];return s.forEach((o,a)=>{let l=s[(a+1)%s.length]??o;if(o[2]<=-.05&&r.push(o),o[2]<=-.05!=l[2]<=-.05){let c=(-.05-o[2])/(l[2]-o[2]);r.push([o[0]+c*(l[0]-o[0]),o[1]+c*(l[1]-o[1]),-.05])}}),r.flatMap(o=>{let a=mr(i,e,od(i,o));return a===null?[]:[a]})}function ig([i,e],t){let n=!1;return t.forEach(([s,r],o)=>{let[a,l]=t[(o+1)%t.length]??[s,r];r>e!=l>e&&i<(a-s)*(e-r)/(l-r)+s&&(n=!n)}),n}function sg(i,e,t){let n=Fo(i.hfov,t);if(e===null)return{...i,pitch:Qe(i.pitch,-90,90)};let s=e.yaw[1]-e.yaw[0],r=e.pitch[1]-e.pitch[0],o=Math.min(n,s,eg(Math.min(r,179),t)),a=(l,[c,u],h)=>u-c<=h?(c+u)/2:Qe(l,c+h/2,u-h/2);return{yaw:s>=360?i.yaw:a(cw(i.yaw,(e.yaw[0]+e.yaw[1])/2),e.yaw,o),pitch:Qe(a(i.pitch,e.pitch,Do(o,t)),-90,90),hfov:Math.min(i.hfov,o)}}var cw=(i,e)=>i+360*Math.round((e-i)/360);var jg=0,Hd=1,Kg=2;var ba=1,$g=2,Kr=3,Bn=0,hn=1,tn=2,Vs=0,$r=1,Vd=2,Gd=3,Wd=4,Yg=5;var Gs=100,Jg=101,Zg=102,Qg=103,eb=104,tb=200,nb=201,ib=202,sb=203,qd=204,Xd=205,rb=206,ob=207,ab=208,lb=209,cb=210,ub=211,hb=212,db=213,fb=214,jl=0,Kl=1,$l=2,Ir=3,Yl=4,Jl=5,Zl=6,Ql=7,jd=0,pb=1,mb=2,hi=0,Kd=1,$d=2,Yd=3,Jd=4,Zd=5,Qd=6,Hi=7,Id="attached",gb="detached",ef=300,Ws=301,Yr=302,yc=303,xc=304,rs=1e3,pn=1001,Lr=1002,Mt=1003,_c=1004;var qs=1005;var ft=1006,Jr=1007;var vn=1008;var yn=1009,tf=1010,nf=1011,Zr=1012,wc=1013,Qn=1014,Rn=1015,ei=1016,Sc=1017,Mc=1018,Xs=1020,sf=35902,rf=35899,of=1021,af=1022,zn=1023,Ci=1026,Vi=1027,Tc=1028,Ac=1029,hs=1030,Ec=1031;var Rc=1033,va=33776,ya=33777,xa=33778,_a=33779,Cc=35840,Pc=35841,Ic=35842,Lc=35843,kc=36196,Dc=37492,Fc=37496,Oc=37488,Nc=37489,wa=37490,Uc=37491,Bc=37808,zc=37809,Hc=37810,Vc=37811,Gc=37812,Wc=37813,qc=37814,Xc=37815,jc=37816,Kc=37817,$c=37818,Yc=37819,Jc=37820,Zc=37821,Qc=36492,eu=36494,tu=36495,nu=36283,iu=36284,Sa=36285,su=36286,bb=2200,vb=2201,yb=2202,Os=2300,Ns=2301,ql=2302,Ld=2303,ks=2400,Ds=2401,jo=2402,ru=2500,xb=2501,lf=0,Ma=1,Qr=2,_b=3200;var ou=0,wb=1,ti="",Dt="srgb",cn="srgb-linear",Ko="linear",et="srgb";var Xl=7680;var Sb=519,Mb=512,Tb=513,Ab=514,cf=515,Eb=516,Rb=517,uf=518,hf=519,df=35044;var ff="300 es",Un=2e3,kr=2001;function uw(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function hw(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Dr(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Cb(){let i=Dr("canvas");return i.style.display="block",i}var rg={},Fr=null;function $o(...i){let e="THREE."+i.shift();Fr?Fr("log",e,...i):console.log(e,...i)}function Pb(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Te(...i){i=Pb(i);let e="THREE."+i.shift();if(Fr)Fr("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function ke(...i){i=Pb(i);let e="THREE."+i.shift();if(Fr)Fr("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Fs(...i){let e=i.join(" ");e in rg||(rg[e]=!0,Te(...i))}function Ib(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var Lb={[jl]:jl,[$l]:Zl,[Yl]:Yl,[Ir]:Jl,[Kl]:Kl,[Zl]:$l,[Ql]:Ql,[Jl]:Ir},Zn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Zt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],og=1234567,qo=Math.PI/180,Us=180/Math.PI;function di(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Zt[i&255]+Zt[i>>8&255]+Zt[i>>16&255]+Zt[i>>24&255]+"-"+Zt[e&255]+Zt[e>>8&255]+"-"+Zt[e>>16&15|64]+Zt[e>>24&255]+"-"+Zt[t&63|128]+Zt[t>>8&255]+"-"+Zt[t>>16&255]+Zt[t>>24&255]+Zt[n&255]+Zt[n>>8&255]+Zt[n>>16&255]+Zt[n>>24&255]).toLowerCase()}function Xe(i,e,t){return Math.max(e,Math.min(t,i))}function pf(i,e){return(i%e+e)%e}function dw(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function fw(i,e,t){return i!==e?(t-i)/(e-i):0}function Xo(i,e,t){return(1-t)*i+t*e}function pw(i,e,t,n){return Xo(i,e,1-Math.exp(-t*n))}function mw(i,e=1){return e-Math.abs(pf(i,e*2)-e)}function gw(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function bw(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function vw(i,e){return i+Math.floor(Math.random()*(e-i+1))}function yw(i,e){return i+Math.random()*(e-i)}function xw(i){return i*(.5-Math.random())}function _w(i){i!==void 0&&(og=i);let e=og+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function ww(i){return i*qo}function Sw(i){return i*Us}function Mw(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Tw(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function mf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function Aw(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),u=o((e+n)/2),h=r((e-n)/2),d=o((e-n)/2),f=r((n-e)/2),m=o((n-e)/2);switch(s){case"XYX":i.set(a*u,l*h,l*d,a*c);break;case"YZY":i.set(l*d,a*u,l*h,a*c);break;case"ZXZ":i.set(l*h,l*d,a*u,a*c);break;case"XZX":i.set(a*u,l*m,l*f,a*c);break;case"YXY":i.set(l*f,a*u,l*m,a*c);break;case"ZYZ":i.set(l*m,l*f,a*u,a*c);break;default:Te("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function au(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function gf(i,e){if(e.constructor===Float32Array)return i;let t=au(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function bf(i,e){if(e.constructor===Float32Array)return i;let t=au(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var lu={DEG2RAD:qo,RAD2DEG:Us,generateUUID:di,clamp:Xe,euclideanModulo:pf,mapLinear:dw,inverseLerp:fw,lerp:Xo,damp:pw,pingpong:mw,smoothstep:gw,smootherstep:bw,randInt:vw,randFloat:yw,randFloatSpread:xw,seededRandom:_w,degToRad:ww,radToDeg:Sw,isPowerOfTwo:Mw,ceilPowerOfTwo:Tw,floorPowerOfTwo:mf,setQuaternionFromProperEuler:Aw,normalize:bf,denormalize:gf},wf=class wf{constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Xe(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}};wf.prototype.isVector2=!0;var He=wf,en=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],u=n[s+2],h=n[s+3],d=r[o+0],f=r[o+1],m=r[o+2],v=r[o+3];if(h!==v||l!==d||c!==f||u!==m){let g=l*d+c*f+u*m+h*v;g<0&&(d=-d,f=-f,m=-m,v=-v,g=-g);let p=1-a;if(g<.9995){let x=Math.acos(g),M=Math.sin(x);p=Math.sin(p*x)/M,a=Math.sin(a*x)/M,l=l*p+d*a,c=c*p+f*a,u=u*p+m*a,h=h*p+v*a}else{l=l*p+d*a,c=c*p+f*a,u=u*p+m*a,h=h*p+v*a;let x=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=x,c*=x,u*=x,h*=x}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],u=n[s+3],h=r[o],d=r[o+1],f=r[o+2],m=r[o+3];return e[t]=a*m+u*h+l*f-c*d,e[t+1]=l*m+u*d+c*h-a*f,e[t+2]=c*m+u*f+a*d-l*h,e[t+3]=u*m-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),u=a(s/2),h=a(r/2),d=l(n/2),f=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"YXZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"ZXY":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"ZYX":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"YZX":this._x=d*u*h+c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h-d*f*m;break;case"XZY":this._x=d*u*h-c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h+d*f*m;break;default:Te("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=n+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>h){let f=2*Math.sqrt(1+n-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-n-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Xe(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=n*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-n*c,this._z=r*u+o*c+n*l-s*a,this._w=o*u-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},Sf=class Sf{constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(ag.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(ag.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),u=2*(a*t-r*s),h=2*(r*n-o*t);return this.x=t+l*c+o*h-a*u,this.y=n+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return ad.copy(this).projectOnVector(e),this.sub(ad)}reflect(e){return this.sub(ad.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Xe(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}};Sf.prototype.isVector3=!0;var F=Sf,ad=new F,ag=new en,Mf=class Mf{constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=n,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],u=n[4],h=n[7],d=n[2],f=n[5],m=n[8],v=s[0],g=s[3],p=s[6],x=s[1],M=s[4],w=s[7],A=s[2],R=s[5],b=s[8];return r[0]=o*v+a*x+l*A,r[3]=o*g+a*M+l*R,r[6]=o*p+a*w+l*b,r[1]=c*v+u*x+h*A,r[4]=c*g+u*M+h*R,r[7]=c*p+u*w+h*b,r[2]=d*v+f*x+m*A,r[5]=d*g+f*M+m*R,r[8]=d*p+f*w+m*b,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-n*r*u+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,m=t*h+n*d+s*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/m;return e[0]=h*v,e[1]=(s*c-u*n)*v,e[2]=(a*n-s*o)*v,e[3]=d*v,e[4]=(u*t-s*l)*v,e[5]=(s*r-a*t)*v,e[6]=f*v,e[7]=(n*l-c*t)*v,e[8]=(o*t-n*r)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Fs("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(ld.makeScale(e,t)),this}rotate(e){return Fs("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(ld.makeRotation(-e)),this}translate(e,t){return Fs("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(ld.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}};Mf.prototype.isMatrix3=!0;var Pe=Mf,ld=new Pe,lg=new Pe().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),cg=new Pe().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Ew(){let i={enabled:!0,workingColorSpace:cn,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===et&&(s.r=Ri(s.r),s.g=Ri(s.g),s.b=Ri(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===et&&(s.r=Pr(s.r),s.g=Pr(s.g),s.b=Pr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===ti?Ko:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[cn]:{primaries:e,whitePoint:n,transfer:Ko,toXYZ:lg,fromXYZ:cg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Dt},outputColorSpaceConfig:{drawingBufferColorSpace:Dt}},[Dt]:{primaries:e,whitePoint:n,transfer:et,toXYZ:lg,fromXYZ:cg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Dt}}}),i}var We=Ew();function Ri(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Pr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var gr,ec=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{gr===void 0&&(gr=Dr("canvas")),gr.width=e.width,gr.height=e.height;let s=gr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=gr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Dr("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ri(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ri(t[n]/255)*255):t[n]=Ri(t[n]);return{data:t,width:e.width,height:e.height}}else return Te("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Rw=0,Or=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Rw++}),this.uuid=di(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(cd(s[o].image)):r.push(cd(s[o]))}else r=cd(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function cd(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?ec.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Te("Texture: Unable to serialize Texture."),{})}var Cw=0,ud=new F,St=class i extends Zn{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=pn,s=pn,r=ft,o=vn,a=zn,l=yn,c=i.DEFAULT_ANISOTROPY,u=ti){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Cw++}),this.uuid=di(),this.name="",this.source=new Or(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new He(0,0),this.repeat=new He(1,1),this.center=new He(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Pe,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(ud).x}get height(){return this.source.getSize(ud).y}get depth(){return this.source.getSize(ud).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Te(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Te(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==ef)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case rs:e.x=e.x-Math.floor(e.x);break;case pn:e.x=e.x<0?0:1;break;case Lr:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case rs:e.y=e.y-Math.floor(e.y);break;case pn:e.y=e.y<0?0:1;break;case Lr:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};St.DEFAULT_IMAGE=null;St.DEFAULT_MAPPING=ef;St.DEFAULT_ANISOTROPY=1;var Tf=class Tf{constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],m=l[9],v=l[2],g=l[6],p=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-v)<.01&&Math.abs(m-g)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+v)<.1&&Math.abs(m+g)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let M=(c+1)/2,w=(f+1)/2,A=(p+1)/2,R=(u+d)/4,b=(h+v)/4,T=(m+g)/4;return M>w&&M>A?M<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(M),s=R/n,r=b/n):w>A?w<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(w),n=R/s,r=T/s):A<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(A),n=b/r,s=T/r),this.set(n,s,r,t),this}let x=Math.sqrt((g-m)*(g-m)+(h-v)*(h-v)+(d-u)*(d-u));return Math.abs(x)<.001&&(x=1),this.x=(g-m)/x,this.y=(h-v)/x,this.z=(d-u)/x,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Xe(this.x,e.x,t.x),this.y=Xe(this.y,e.y,t.y),this.z=Xe(this.z,e.z,t.z),this.w=Xe(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Xe(this.x,e,t),this.y=Xe(this.y,e,t),this.z=Xe(this.z,e,t),this.w=Xe(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Xe(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}};Tf.prototype.isVector4=!0;var it=Tf,tc=class extends Zn{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:ft,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new it(0,0,e,t),this.scissorTest=!1,this.viewport=new it(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new St({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:ft,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Or(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Tn=class extends tc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Yo=class extends St{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Mt,this.minFilter=Mt,this.wrapR=pn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var nc=class extends St{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Mt,this.minFilter=Mt,this.wrapR=pn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var vc=class vc{constructor(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,g)}set(e,t,n,s,r,o,a,l,c,u,h,d,f,m,v,g){let p=this.elements;return p[0]=e,p[4]=t,p[8]=n,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=h,p[14]=d,p[3]=f,p[7]=m,p[11]=v,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new vc().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/br.setFromMatrixColumn(e,0).length(),r=1/br.setFromMatrixColumn(e,1).length(),o=1/br.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,m=a*u,v=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+m*c,t[5]=d-v*c,t[9]=-a*l,t[2]=v-d*c,t[6]=m+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,m=c*u,v=c*h;t[0]=d+v*a,t[4]=m*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-m,t[6]=v+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,m=c*u,v=c*h;t[0]=d-v*a,t[4]=-o*h,t[8]=m+f*a,t[1]=f+m*a,t[5]=o*u,t[9]=v-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,m=a*u,v=a*h;t[0]=l*u,t[4]=m*c-f,t[8]=d*c+v,t[1]=l*h,t[5]=v*c+d,t[9]=f*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,m=a*l,v=a*c;t[0]=l*u,t[4]=v-d*h,t[8]=m*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+m,t[10]=d-v*h}else if(e.order==="XZY"){let d=o*l,f=o*c,m=a*l,v=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+v,t[5]=o*u,t[9]=f*h-m,t[2]=m*h-f,t[6]=a*u,t[10]=v*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Pw,e,Iw)}lookAt(e,t,n){let s=this.elements;return Sn.subVectors(e,t),Sn.lengthSq()===0&&(Sn.z=1),Sn.normalize(),Zi.crossVectors(n,Sn),Zi.lengthSq()===0&&(Math.abs(n.z)===1?Sn.x+=1e-4:Sn.z+=1e-4,Sn.normalize(),Zi.crossVectors(n,Sn)),Zi.normalize(),xl.crossVectors(Sn,Zi),s[0]=Zi.x,s[4]=xl.x,s[8]=Sn.x,s[1]=Zi.y,s[5]=xl.y,s[9]=Sn.y,s[2]=Zi.z,s[6]=xl.z,s[10]=Sn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],u=n[1],h=n[5],d=n[9],f=n[13],m=n[2],v=n[6],g=n[10],p=n[14],x=n[3],M=n[7],w=n[11],A=n[15],R=s[0],b=s[4],T=s[8],O=s[12],P=s[1],k=s[5],B=s[9],H=s[13],L=s[2],W=s[6],K=s[10],G=s[14],te=s[3],q=s[7],Q=s[11],ee=s[15];return r[0]=o*R+a*P+l*L+c*te,r[4]=o*b+a*k+l*W+c*q,r[8]=o*T+a*B+l*K+c*Q,r[12]=o*O+a*H+l*G+c*ee,r[1]=u*R+h*P+d*L+f*te,r[5]=u*b+h*k+d*W+f*q,r[9]=u*T+h*B+d*K+f*Q,r[13]=u*O+h*H+d*G+f*ee,r[2]=m*R+v*P+g*L+p*te,r[6]=m*b+v*k+g*W+p*q,r[10]=m*T+v*B+g*K+p*Q,r[14]=m*O+v*H+g*G+p*ee,r[3]=x*R+M*P+w*L+A*te,r[7]=x*b+M*k+w*W+A*q,r[11]=x*T+M*B+w*K+A*Q,r[15]=x*O+M*H+w*G+A*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],m=e[3],v=e[7],g=e[11],p=e[15],x=l*f-c*d,M=a*f-c*h,w=a*d-l*h,A=o*f-c*u,R=o*d-l*u,b=o*h-a*u;return t*(v*x-g*M+p*w)-n*(m*x-g*A+p*R)+s*(m*M-v*A+p*b)-r*(m*w-v*R+g*b)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-n*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],m=e[12],v=e[13],g=e[14],p=e[15],x=t*a-n*o,M=t*l-s*o,w=t*c-r*o,A=n*l-s*a,R=n*c-r*a,b=s*c-r*l,T=u*v-h*m,O=u*g-d*m,P=u*p-f*m,k=h*g-d*v,B=h*p-f*v,H=d*p-f*g,L=x*H-M*B+w*k+A*P-R*O+b*T;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let W=1/L;return e[0]=(a*H-l*B+c*k)*W,e[1]=(s*B-n*H-r*k)*W,e[2]=(v*b-g*R+p*A)*W,e[3]=(d*R-h*b-f*A)*W,e[4]=(l*P-o*H-c*O)*W,e[5]=(t*H-s*P+r*O)*W,e[6]=(g*w-m*b-p*M)*W,e[7]=(u*b-d*w+f*M)*W,e[8]=(o*B-a*P+c*T)*W,e[9]=(n*P-t*B-r*T)*W,e[10]=(m*R-v*w+p*x)*W,e[11]=(h*w-u*R-f*x)*W,e[12]=(a*O-o*k-l*T)*W,e[13]=(t*k-n*O+s*T)*W,e[14]=(v*M-m*A-g*x)*W,e[15]=(u*A-h*M+d*x)*W,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+n,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,m=r*h,v=o*u,g=o*h,p=a*h,x=l*c,M=l*u,w=l*h,A=n.x,R=n.y,b=n.z;return s[0]=(1-(v+p))*A,s[1]=(f+w)*A,s[2]=(m-M)*A,s[3]=0,s[4]=(f-w)*R,s[5]=(1-(d+p))*R,s[6]=(g+x)*R,s[7]=0,s[8]=(m+M)*b,s[9]=(g-x)*b,s[10]=(1-(d+v))*b,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=br.set(s[0],s[1],s[2]).length(),a=br.set(s[4],s[5],s[6]).length(),l=br.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Kn.copy(this);let c=1/o,u=1/a,h=1/l;return Kn.elements[0]*=c,Kn.elements[1]*=c,Kn.elements[2]*=c,Kn.elements[4]*=u,Kn.elements[5]*=u,Kn.elements[6]*=u,Kn.elements[8]*=h,Kn.elements[9]*=h,Kn.elements[10]*=h,t.setFromRotationMatrix(Kn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Un,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(n-s),d=(t+e)/(t-e),f=(n+s)/(n-s),m,v;if(l)m=r/(o-r),v=o*r/(o-r);else if(a===Un)m=-(o+r)/(o-r),v=-2*o*r/(o-r);else if(a===kr)m=-o/(o-r),v=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Un,l=!1){let c=this.elements,u=2/(t-e),h=2/(n-s),d=-(t+e)/(t-e),f=-(n+s)/(n-s),m,v;if(l)m=1/(o-r),v=o/(o-r);else if(a===Un)m=-2/(o-r),v=-(o+r)/(o-r);else if(a===kr)m=-1/(o-r),v=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}};vc.prototype.isMatrix4=!0;var Ne=vc,br=new F,Kn=new Ne,Pw=new F(0,0,0),Iw=new F(1,1,1),Zi=new F,xl=new F,Sn=new F,ug=new Ne,hg=new en,Pi=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Xe(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Xe(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Xe(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Xe(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Xe(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Xe(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Te("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return ug.makeRotationFromQuaternion(e),this.setFromRotationMatrix(ug,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return hg.setFromEuler(this),this.setFromQuaternion(hg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Pi.DEFAULT_ORDER="XYZ";var Nr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Lw=0,dg=new F,vr=new en,wi=new Ne,_l=new F,Oo=new F,kw=new F,Dw=new en,fg=new F(1,0,0),pg=new F(0,1,0),mg=new F(0,0,1),gg={type:"added"},Fw={type:"removed"},yr={type:"childadded",child:null},hd={type:"childremoved",child:null},xt=class i extends Zn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Lw++}),this.uuid=di(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new F,t=new Pi,n=new en,s=new F(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Ne},normalMatrix:{value:new Pe}}),this.matrix=new Ne,this.matrixWorld=new Ne,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Nr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return vr.setFromAxisAngle(e,t),this.quaternion.multiply(vr),this}rotateOnWorldAxis(e,t){return vr.setFromAxisAngle(e,t),this.quaternion.premultiply(vr),this}rotateX(e){return this.rotateOnAxis(fg,e)}rotateY(e){return this.rotateOnAxis(pg,e)}rotateZ(e){return this.rotateOnAxis(mg,e)}translateOnAxis(e,t){return dg.copy(e).applyQuaternion(this.quaternion),this.position.add(dg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(fg,e)}translateY(e){return this.translateOnAxis(pg,e)}translateZ(e){return this.translateOnAxis(mg,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(wi.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?_l.copy(e):_l.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Oo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?wi.lookAt(Oo,_l,this.up):wi.lookAt(_l,Oo,this.up),this.quaternion.setFromRotationMatrix(wi),s&&(wi.extractRotation(s.matrixWorld),vr.setFromRotationMatrix(wi),this.quaternion.premultiply(vr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(ke("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(gg),yr.child=e,this.dispatchEvent(yr),yr.child=null):ke("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Fw),hd.child=e,this.dispatchEvent(hd),hd.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),wi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),wi.multiply(e.parent.matrixWorld)),e.applyMatrix4(wi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(gg),yr.child=e,this.dispatchEvent(yr),yr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Oo,e,kw),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Oo,Dw,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),u.length>0&&(n.images=u),h.length>0&&(n.shapes=h),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};xt.DEFAULT_UP=new F(0,1,0);xt.DEFAULT_MATRIX_AUTO_UPDATE=!0;xt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Ft=class extends xt{constructor(){super(),this.isGroup=!0,this.type="Group"}},Ow={type:"move"},Ur=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ft,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ft,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new F,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new F),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ft,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new F,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new F,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let g=t.getJointPose(v,n),p=this._getHandJoint(c,v);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Ow)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Ft;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},kb={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Qi={h:0,s:0,l:0},wl={h:0,s:0,l:0};function dd(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Le=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Dt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,We.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=We.workingColorSpace){return this.r=e,this.g=t,this.b=n,We.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=We.workingColorSpace){if(e=pf(e,1),t=Xe(t,0,1),n=Xe(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=dd(o,r,e+1/3),this.g=dd(o,r,e),this.b=dd(o,r,e-1/3)}return We.colorSpaceToWorking(this,s),this}setStyle(e,t=Dt){function n(r){r!==void 0&&parseFloat(r)<1&&Te("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Te("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Te("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Dt){let n=kb[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Te("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ri(e.r),this.g=Ri(e.g),this.b=Ri(e.b),this}copyLinearToSRGB(e){return this.r=Pr(e.r),this.g=Pr(e.g),this.b=Pr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Dt){return We.workingToColorSpace(Qt.copy(this),e),Math.round(Xe(Qt.r*255,0,255))*65536+Math.round(Xe(Qt.g*255,0,255))*256+Math.round(Xe(Qt.b*255,0,255))}getHexString(e=Dt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=We.workingColorSpace){We.workingToColorSpace(Qt.copy(this),t);let n=Qt.r,s=Qt.g,r=Qt.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case n:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-n)/h+2;break;case r:l=(n-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=We.workingColorSpace){return We.workingToColorSpace(Qt.copy(this),t),e.r=Qt.r,e.g=Qt.g,e.b=Qt.b,e}getStyle(e=Dt){We.workingToColorSpace(Qt.copy(this),e);let t=Qt.r,n=Qt.g,s=Qt.b;return e!==Dt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(Qi),this.setHSL(Qi.h+e,Qi.s+t,Qi.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Qi),e.getHSL(wl);let n=Xo(Qi.h,wl.h,t),s=Xo(Qi.s,wl.s,t),r=Xo(Qi.l,wl.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Qt=new Le;Le.NAMES=kb;var An=class extends xt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Pi,this.environmentIntensity=1,this.environmentRotation=new Pi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},$n=new F,Si=new F,fd=new F,Mi=new F,xr=new F,_r=new F,bg=new F,pd=new F,md=new F,gd=new F,bd=new it,vd=new it,yd=new it,ss=class i{constructor(e=new F,t=new F,n=new F){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),$n.subVectors(e,t),s.cross($n);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){$n.subVectors(s,t),Si.subVectors(n,t),fd.subVectors(e,t);let o=$n.dot($n),a=$n.dot(Si),l=$n.dot(fd),c=Si.dot(Si),u=Si.dot(fd),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,m=(o*u-a*l)*d;return r.set(1-f-m,m,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Mi)===null?!1:Mi.x>=0&&Mi.y>=0&&Mi.x+Mi.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Mi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Mi.x),l.addScaledVector(o,Mi.y),l.addScaledVector(a,Mi.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return bd.setScalar(0),vd.setScalar(0),yd.setScalar(0),bd.fromBufferAttribute(e,t),vd.fromBufferAttribute(e,n),yd.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(bd,r.x),o.addScaledVector(vd,r.y),o.addScaledVector(yd,r.z),o}static isFrontFacing(e,t,n,s){return $n.subVectors(n,t),Si.subVectors(e,t),$n.cross(Si).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return $n.subVectors(this.c,this.b),Si.subVectors(this.a,this.b),$n.cross(Si).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;xr.subVectors(s,n),_r.subVectors(r,n),pd.subVectors(e,n);let l=xr.dot(pd),c=_r.dot(pd);if(l<=0&&c<=0)return t.copy(n);md.subVectors(e,s);let u=xr.dot(md),h=_r.dot(md);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(n).addScaledVector(xr,o);gd.subVectors(e,r);let f=xr.dot(gd),m=_r.dot(gd);if(m>=0&&f<=m)return t.copy(r);let v=f*c-l*m;if(v<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(n).addScaledVector(_r,a);let g=u*m-f*h;if(g<=0&&h-u>=0&&f-m>=0)return bg.subVectors(r,s),a=(h-u)/(h-u+(f-m)),t.copy(s).addScaledVector(bg,a);let p=1/(g+v+d);return o=v*p,a=d*p,t.copy(n).addScaledVector(xr,o).addScaledVector(_r,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},En=class{constructor(e=new F(1/0,1/0,1/0),t=new F(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Yn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Yn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Yn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Yn):Yn.fromBufferAttribute(r,o),Yn.applyMatrix4(e.matrixWorld),this.expandByPoint(Yn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Sl.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Sl.copy(n.boundingBox)),Sl.applyMatrix4(e.matrixWorld),this.union(Sl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Yn),Yn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(No),Ml.subVectors(this.max,No),wr.subVectors(e.a,No),Sr.subVectors(e.b,No),Mr.subVectors(e.c,No),es.subVectors(Sr,wr),ts.subVectors(Mr,Sr),Cs.subVectors(wr,Mr);let t=[0,-es.z,es.y,0,-ts.z,ts.y,0,-Cs.z,Cs.y,es.z,0,-es.x,ts.z,0,-ts.x,Cs.z,0,-Cs.x,-es.y,es.x,0,-ts.y,ts.x,0,-Cs.y,Cs.x,0];return!xd(t,wr,Sr,Mr,Ml)||(t=[1,0,0,0,1,0,0,0,1],!xd(t,wr,Sr,Mr,Ml))?!1:(Tl.crossVectors(es,ts),t=[Tl.x,Tl.y,Tl.z],xd(t,wr,Sr,Mr,Ml))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Yn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Yn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Ti[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Ti[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Ti[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Ti[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Ti[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Ti[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Ti[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Ti[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Ti),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Ti=[new F,new F,new F,new F,new F,new F,new F,new F],Yn=new F,Sl=new En,wr=new F,Sr=new F,Mr=new F,es=new F,ts=new F,Cs=new F,No=new F,Ml=new F,Tl=new F,Ps=new F;function xd(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Ps.fromArray(i,r);let a=s.x*Math.abs(Ps.x)+s.y*Math.abs(Ps.y)+s.z*Math.abs(Ps.z),l=e.dot(Ps),c=t.dot(Ps),u=n.dot(Ps);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var Ct=new F,Al=new He,Nw=0,Pt=class extends Zn{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Nw++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=df,this.updateRanges=[],this.gpuType=Rn,this.version=0,this._normalizationScale=e!==void 0?au(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Al.fromBufferAttribute(this,t),Al.applyMatrix3(e),this.setXY(t,Al.x,Al.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Ct.fromBufferAttribute(this,t),Ct.applyMatrix3(e),this.setXYZ(t,Ct.x,Ct.y,Ct.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Ct.fromBufferAttribute(this,t),Ct.applyMatrix4(e),this.setXYZ(t,Ct.x,Ct.y,Ct.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Ct.fromBufferAttribute(this,t),Ct.applyNormalMatrix(e),this.setXYZ(t,Ct.x,Ct.y,Ct.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Ct.fromBufferAttribute(this,t),Ct.transformDirection(e),this.setXYZ(t,Ct.x,Ct.y,Ct.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):gf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):bf(e,this.array)}};var Jo=class extends Pt{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Zo=class extends Pt{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Vt=class extends Pt{constructor(e,t,n){super(new Float32Array(e),t,n)}},Uw=new En,Uo=new F,_d=new F,mn=class{constructor(e=new F,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Uw.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Uo.subVectors(e,this.center);let t=Uo.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Uo,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(_d.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Uo.copy(e.center).add(_d)),this.expandByPoint(Uo.copy(e.center).sub(_d))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Bw=0,Nn=new Ne,wd=new xt,Tr=new F,Mn=new En,Bo=new En,Ht=new F,Gt=class i extends Zn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Bw++}),this.uuid=di(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(uw(e)?Zo:Jo)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Pe().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Nn.makeRotationFromQuaternion(e),this.applyMatrix4(Nn),this}rotateX(e){return Nn.makeRotationX(e),this.applyMatrix4(Nn),this}rotateY(e){return Nn.makeRotationY(e),this.applyMatrix4(Nn),this}rotateZ(e){return Nn.makeRotationZ(e),this.applyMatrix4(Nn),this}translate(e,t,n){return Nn.makeTranslation(e,t,n),this.applyMatrix4(Nn),this}scale(e,t,n){return Nn.makeScale(e,t,n),this.applyMatrix4(Nn),this}lookAt(e){return wd.lookAt(e),wd.updateMatrix(),this.applyMatrix4(wd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Tr).negate(),this.translate(Tr.x,Tr.y,Tr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Vt(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Te("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new En);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ke("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new F(-1/0,-1/0,-1/0),new F(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Mn.setFromBufferAttribute(r),this.morphTargetsRelative?(Ht.addVectors(this.boundingBox.min,Mn.min),this.boundingBox.expandByPoint(Ht),Ht.addVectors(this.boundingBox.max,Mn.max),this.boundingBox.expandByPoint(Ht)):(this.boundingBox.expandByPoint(Mn.min),this.boundingBox.expandByPoint(Mn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&ke('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new mn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){ke("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new F,1/0);return}if(e){let n=this.boundingSphere.center;if(Mn.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Bo.setFromBufferAttribute(a),this.morphTargetsRelative?(Ht.addVectors(Mn.min,Bo.min),Mn.expandByPoint(Ht),Ht.addVectors(Mn.max,Bo.max),Mn.expandByPoint(Ht)):(Mn.expandByPoint(Bo.min),Mn.expandByPoint(Bo.max))}Mn.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)Ht.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(Ht));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)Ht.fromBufferAttribute(a,c),l&&(Tr.fromBufferAttribute(e,c),Ht.add(Tr)),s=Math.max(s,n.distanceToSquared(Ht))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&ke('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){ke("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Pt(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let O=0;O<n.count;O++)a[O]=new F,l[O]=new F;let u=new F,h=new F,d=new F,f=new He,m=new He,v=new He,g=new F,p=new F;function x(O,P,k){c[O]=c[P]=c[k]=1,u.fromBufferAttribute(n,O),h.fromBufferAttribute(n,P),d.fromBufferAttribute(n,k),f.fromBufferAttribute(r,O),m.fromBufferAttribute(r,P),v.fromBufferAttribute(r,k),h.sub(u),d.sub(u),m.sub(f),v.sub(f);let B=1/(m.x*v.y-v.x*m.y);isFinite(B)&&(g.copy(h).multiplyScalar(v.y).addScaledVector(d,-m.y).multiplyScalar(B),p.copy(d).multiplyScalar(m.x).addScaledVector(h,-v.x).multiplyScalar(B),a[O].add(g),a[P].add(g),a[k].add(g),l[O].add(p),l[P].add(p),l[k].add(p))}let M=this.groups;M.length===0&&(M=[{start:0,count:e.count}]);for(let O=0,P=M.length;O<P;++O){let k=M[O],B=k.start,H=k.count;for(let L=B,W=B+H;L<W;L+=3)x(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let w=new F,A=new F,R=new F,b=new F;function T(O){R.fromBufferAttribute(s,O),b.copy(R);let P=a[O];w.copy(P),w.sub(R.multiplyScalar(R.dot(P))).normalize(),A.crossVectors(b,P);let B=A.dot(l[O])<0?-1:1;o.setXYZW(O,w.x,w.y,w.z,B)}for(let O=0,P=n.count;O<P;++O)c[O]&&T(O);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Pt(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let s=new F,r=new F,o=new F,a=new F,l=new F,c=new F,u=new F,h=new F;if(e)for(let d=0,f=e.count;d<f;d+=3){let m=e.getX(d+0),v=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,v),o.fromBufferAttribute(t,g),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,v),c.fromBufferAttribute(n,g),a.add(u),l.add(u),c.add(u),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(v,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),n.setXYZ(d+0,u.x,u.y,u.z),n.setXYZ(d+1,u.x,u.y,u.z),n.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Ht.fromBufferAttribute(e,t),Ht.normalize(),e.setXYZ(t,Ht.x,Ht.y,Ht.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,m=0;for(let v=0,g=l.length;v<g;v++){a.isInterleavedBufferAttribute?f=l[v]*a.data.stride+a.offset:f=l[v]*u;for(let p=0;p<u;p++)d[m++]=c[f++]}return new Pt(d,u,h)}if(this.index===null)return Te("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Br=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=df,this.updateRanges=[],this.version=0,this.uuid=di()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=vg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=vg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function vg(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=di()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var ln=new F,zr=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?au(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)ln.fromBufferAttribute(this,t),ln.applyMatrix4(e),this.setXYZ(t,ln.x,ln.y,ln.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)ln.fromBufferAttribute(this,t),ln.applyNormalMatrix(e),this.setXYZ(t,ln.x,ln.y,ln.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)ln.fromBufferAttribute(this,t),ln.transformDirection(e),this.setXYZ(t,ln.x,ln.y,ln.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){$o("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Pt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){$o("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):gf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):bf(e,this.data.array)}},Sd=new F,zw=new F,Hw=new Pe,Jn=class{constructor(e=new F(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Sd.subVectors(n,t).cross(zw.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Sd),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||Hw.getNormalMatrix(e),s=this.coplanarPoint(Sd).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Vw=0,gn=class extends Zn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Vw++}),this.uuid=di(),this.name="",this.type="Material",this.blending=$r,this.side=Bn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=qd,this.blendDst=Xd,this.blendEquation=Gs,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Le(0,0,0),this.blendAlpha=0,this.depthFunc=Ir,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Sb,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Xl,this.stencilZFail=Xl,this.stencilZPass=Xl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Te(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Te(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Le().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new Jn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new He().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new He().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Ai=new F,Md=new F,El=new F,Rl=new F,os=class{constructor(e=new F,t=new F(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ai)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ai.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ai.copy(this.origin).addScaledVector(this.direction,t),Ai.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Md.copy(e).add(t).multiplyScalar(.5),El.copy(t).sub(e).normalize(),Rl.copy(this.origin).sub(Md);let r=e.distanceTo(t)*.5,o=-this.direction.dot(El),a=Rl.dot(this.direction),l=-Rl.dot(El),c=Rl.lengthSq(),u=Math.abs(1-o*o),h,d,f,m;if(u>0)if(h=o*l-a,d=o*a-l,m=r*u,h>=0)if(d>=-m)if(d<=m){let v=1/u;h*=v,d*=v,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=m?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Md).addScaledVector(El,d),f}intersectSphere(e,t){if(e.radius<0)return null;Ai.subVectors(e.center,this.origin);let n=Ai.dot(this.direction),s=Ai.dot(Ai)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Ai)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,m=t.x-o.x,v=t.y-o.y,g=t.z-o.z,p=n.x-o.x,x=n.y-o.y,M=n.z-o.z,w=Math.abs(l),A=Math.abs(c),R=Math.abs(u),b,T,O,P,k,B,H,L,W,K,G,te;if(w>=A&&w>=R?(O=l,B=h,W=m,te=p,l>=0?(b=c,T=u,P=d,k=f,H=v,L=g,K=x,G=M):(b=u,T=c,P=f,k=d,H=g,L=v,K=M,G=x)):A>=R?(O=c,B=d,W=v,te=x,c>=0?(b=u,T=l,P=f,k=h,H=g,L=m,K=M,G=p):(b=l,T=u,P=h,k=f,H=m,L=g,K=p,G=M)):(O=u,B=f,W=g,te=M,u>=0?(b=l,T=c,P=h,k=d,H=m,L=v,K=p,G=x):(b=c,T=l,P=d,k=h,H=v,L=m,K=x,G=p)),O===0)return null;let q=b/O,Q=T/O,ee=1/O,Se=P-q*B,Fe=k-Q*B,Y=H-q*W,me=L-Q*W,xe=K-q*te,Re=G-Q*te,ge=xe*me-Re*Y,Ue=Se*Re-Fe*xe,Et=Y*Fe-me*Se;if(s){if(ge<0||Ue<0||Et<0)return null}else if((ge<0||Ue<0||Et<0)&&(ge>0||Ue>0||Et>0))return null;let Ie=ge+Ue+Et;if(Ie===0)return null;let tt=ee*(ge*B+Ue*W+Et*te);return(Ie>0?tt<0:tt>0)?null:this.at(tt/Ie,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},li=class extends gn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Le(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Pi,this.combine=jd,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},yg=new Ne,Is=new os,Cl=new mn,xg=new F,Pl=new F,Il=new F,Ll=new F,Td=new F,kl=new F,_g=new F,Dl=new F,ot=class extends xt{constructor(e=new Gt,t=new li){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){kl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Td.fromBufferAttribute(h,e),o?kl.addScaledVector(Td,u):kl.addScaledVector(Td.sub(t),u))}t.add(kl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Cl.copy(n.boundingSphere),Cl.applyMatrix4(r),Is.copy(e.ray).recast(e.near),!(Cl.containsPoint(Is.origin)===!1&&(Is.intersectSphere(Cl,xg)===null||Is.origin.distanceToSquared(xg)>(e.far-e.near)**2))&&(yg.copy(r).invert(),Is.copy(e.ray).applyMatrix4(yg),!(n.boundingBox!==null&&Is.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Is)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let g=d[m],p=o[g.materialIndex],x=Math.max(g.start,f.start),M=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let w=x,A=M;w<A;w+=3){let R=a.getX(w),b=a.getX(w+1),T=a.getX(w+2);s=Fl(this,p,e,n,c,u,h,R,b,T),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),v=Math.min(a.count,f.start+f.count);for(let g=m,p=v;g<p;g+=3){let x=a.getX(g),M=a.getX(g+1),w=a.getX(g+2);s=Fl(this,o,e,n,c,u,h,x,M,w),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let g=d[m],p=o[g.materialIndex],x=Math.max(g.start,f.start),M=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let w=x,A=M;w<A;w+=3){let R=w,b=w+1,T=w+2;s=Fl(this,p,e,n,c,u,h,R,b,T),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),v=Math.min(l.count,f.start+f.count);for(let g=m,p=v;g<p;g+=3){let x=g,M=g+1,w=g+2;s=Fl(this,o,e,n,c,u,h,x,M,w),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function Gw(i,e,t,n,s,r,o,a){let l;if(e.side===hn?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===Bn,a),l===null)return null;Dl.copy(a),Dl.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Dl);return c<t.near||c>t.far?null:{distance:c,point:Dl.clone(),object:i}}function Fl(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Pl),i.getVertexPosition(l,Il),i.getVertexPosition(c,Ll);let u=Gw(i,e,t,n,Pl,Il,Ll,_g);if(u){let h=new F;ss.getBarycoord(_g,Pl,Il,Ll,h),s&&(u.uv=ss.getInterpolatedAttribute(s,a,l,c,h,new He)),r&&(u.uv1=ss.getInterpolatedAttribute(r,a,l,c,h,new He)),o&&(u.normal=ss.getInterpolatedAttribute(o,a,l,c,h,new F),u.normal.dot(n.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new F,materialIndex:0};ss.getNormal(Pl,Il,Ll,d.normal),u.face=d,u.barycoord=h}return u}var zo=new it,wg=new it,Sg=new it,Ww=new it,Mg=new Ne,Ol=new F,Ad=new mn,Tg=new Ne,Ed=new os,Qo=class extends ot{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Id,this.bindMatrix=new Ne,this.bindMatrixInverse=new Ne,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new En),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Ol),this.boundingBox.expandByPoint(Ol)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new mn),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Ol),this.boundingSphere.expandByPoint(Ol)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Ad.copy(this.boundingSphere),Ad.applyMatrix4(s),e.ray.intersectsSphere(Ad)!==!1&&(Tg.copy(s).invert(),Ed.copy(e.ray).applyMatrix4(Tg),!(this.boundingBox!==null&&Ed.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Ed)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new it,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Id?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===gb?this.bindMatrixInverse.copy(this.bindMatrix).invert():Te("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;wg.fromBufferAttribute(s.attributes.skinIndex,e),Sg.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(zo.copy(t),t.set(0,0,0,0)):(zo.set(t.x,t.y,t.z,1),t.set(0,0,0)),zo.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=Sg.getComponent(r);if(o!==0){let a=wg.getComponent(r);Mg.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(Ww.copy(zo).applyMatrix4(Mg),o)}}return t.isVector4&&(t.w=zo.w),t.applyMatrix4(this.bindMatrixInverse)}},Hr=class extends xt{constructor(){super(),this.isBone=!0,this.type="Bone"}},Vr=class extends St{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Mt,u=Mt,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},Ag=new Ne,qw=new Ne,ea=class i{constructor(e=[],t=[]){this.uuid=di(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){Te("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new Ne)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new Ne;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:qw;Ag.multiplyMatrices(a,t[r]),Ag.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new Vr(t,e,e,zn,Rn);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(Te("Skeleton: No bone found with UUID:",r),o=new Hr),this.bones.push(o),this.boneInverses.push(new Ne().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},Ii=class extends Pt{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Ar=new Ne,Eg=new Ne,Nl=[],Rg=new En,Xw=new Ne,Ho=new ot,Vo=new mn,ta=class extends ot{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Ii(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,Xw)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new En),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Ar),Rg.copy(e.boundingBox).applyMatrix4(Ar),this.boundingBox.union(Rg)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new mn),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Ar),Vo.copy(e.boundingSphere).applyMatrix4(Ar),this.boundingSphere.union(Vo)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Ho.geometry=this.geometry,Ho.material=this.material,Ho.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Vo.copy(this.boundingSphere),Vo.applyMatrix4(n),e.ray.intersectsSphere(Vo)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Ar),Eg.multiplyMatrices(n,Ar),Ho.matrixWorld=Eg,Ho.raycast(e,Nl);for(let o=0,a=Nl.length;o<a;o++){let l=Nl[o];l.instanceId=r,l.object=this,t.push(l)}Nl.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Ii(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new Vr(new Float32Array(s*this.count),s,this.count,Tc,Rn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Ls=new mn,jw=new He(.5,.5),Ul=new F,as=class{constructor(e=new Jn,t=new Jn,n=new Jn,s=new Jn,r=new Jn,o=new Jn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Un,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],m=r[8],v=r[9],g=r[10],p=r[11],x=r[12],M=r[13],w=r[14],A=r[15];if(s[0].setComponents(c-o,f-u,p-m,A-x).normalize(),s[1].setComponents(c+o,f+u,p+m,A+x).normalize(),s[2].setComponents(c+a,f+h,p+v,A+M).normalize(),s[3].setComponents(c-a,f-h,p-v,A-M).normalize(),n)s[4].setComponents(l,d,g,w).normalize(),s[5].setComponents(c-l,f-d,p-g,A-w).normalize();else if(s[4].setComponents(c-l,f-d,p-g,A-w).normalize(),t===Un)s[5].setComponents(c+l,f+d,p+g,A+w).normalize();else if(t===kr)s[5].setComponents(l,d,g,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Ls.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Ls.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Ls)}intersectsSprite(e){Ls.center.set(0,0,0);let t=jw.distanceTo(e.center);return Ls.radius=.7071067811865476+t,Ls.applyMatrix4(e.matrixWorld),this.intersectsSphere(Ls)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Ul.x=s.normal.x>0?e.max.x:e.min.x,Ul.y=s.normal.y>0?e.max.y:e.min.y,Ul.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Ul)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Cg=new Ne,ic=class i{constructor(){this.coordinateSystem=Un,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Cg.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new as),n[s].setFromProjectionMatrix(Cg,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new as),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Gr=class extends gn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Le(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},sc=new F,rc=new F,Pg=new Ne,Go=new os,Bl=new mn,Rd=new F,Ig=new F,Bs=class extends xt{constructor(e=new Gt,t=new Gr){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)sc.fromBufferAttribute(t,s-1),rc.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=sc.distanceTo(rc);e.setAttribute("lineDistance",new Vt(n,1))}else Te("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Bl.copy(n.boundingSphere),Bl.applyMatrix4(s),Bl.radius+=r,e.ray.intersectsSphere(Bl)===!1)return;Pg.copy(s).invert(),Go.copy(e.ray).applyMatrix4(Pg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=n.index,d=n.attributes.position;if(u!==null){let f=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let v=f,g=m-1;v<g;v+=c){let p=u.getX(v),x=u.getX(v+1),M=zl(this,e,Go,l,p,x,v);M&&t.push(M)}if(this.isLineLoop){let v=u.getX(m-1),g=u.getX(f),p=zl(this,e,Go,l,v,g,m-1);p&&t.push(p)}}else{let f=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let v=f,g=m-1;v<g;v+=c){let p=zl(this,e,Go,l,v,v+1,v);p&&t.push(p)}if(this.isLineLoop){let v=zl(this,e,Go,l,m-1,f,m-1);v&&t.push(v)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function zl(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(sc.fromBufferAttribute(a,s),rc.fromBufferAttribute(a,r),t.distanceSqToSegment(sc,rc,Rd,Ig)>n)return;Rd.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Rd);if(!(c<e.near||c>e.far))return{distance:c,point:Ig.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var Lg=new F,kg=new F,na=class extends Bs{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)Lg.fromBufferAttribute(t,s),kg.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+Lg.distanceTo(kg);e.setAttribute("lineDistance",new Vt(n,1))}else Te("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},ia=class extends Bs{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Wr=class extends gn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Le(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Dg=new Ne,kd=new os,Hl=new mn,Vl=new F,sa=class extends xt{constructor(e=new Gt,t=new Wr){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Hl.copy(n.boundingSphere),Hl.applyMatrix4(s),Hl.radius+=r,e.ray.intersectsSphere(Hl)===!1)return;Dg.copy(s).invert(),kd.copy(e.ray).applyMatrix4(Dg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,h=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let m=d,v=f;m<v;m++){let g=c.getX(m);Vl.fromBufferAttribute(h,g),Fg(Vl,g,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(h.count,o.start+o.count);for(let m=d,v=f;m<v;m++)Vl.fromBufferAttribute(h,m),Fg(Vl,m,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Fg(i,e,t,n,s,r,o){let a=kd.distanceSqToPoint(i);if(a<t){let l=new F;kd.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var ra=class extends St{constructor(e=[],t=Ws,n,s,r,o,a,l,c,u){super(e,t,n,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Li=class extends St{constructor(e,t,n=Qn,s,r,o,a=Mt,l=Mt,c,u=Ci,h=1){if(u!==Ci&&u!==Vi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Or(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},oa=class extends Li{constructor(e,t=Qn,n=Ws,s,r,o=Mt,a=Mt,l,c=Ci){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,n,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},aa=class extends St{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},ls=class i extends Gt{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;m("z","y","x",-1,-1,n,t,e,o,r,0),m("z","y","x",1,-1,n,t,-e,o,r,1),m("x","z","y",1,1,e,n,t,s,o,2),m("x","z","y",1,-1,e,n,-t,s,o,3),m("x","y","z",1,-1,e,t,n,s,r,4),m("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Vt(c,3)),this.setAttribute("normal",new Vt(u,3)),this.setAttribute("uv",new Vt(h,2));function m(v,g,p,x,M,w,A,R,b,T,O){let P=w/b,k=A/T,B=w/2,H=A/2,L=R/2,W=b+1,K=T+1,G=0,te=0,q=new F;for(let Q=0;Q<K;Q++){let ee=Q*k-H;for(let Se=0;Se<W;Se++){let Fe=Se*P-B;q[v]=Fe*x,q[g]=ee*M,q[p]=L,c.push(q.x,q.y,q.z),q[v]=0,q[g]=0,q[p]=R>0?1:-1,u.push(q.x,q.y,q.z),h.push(Se/b),h.push(1-Q/T),G+=1}}for(let Q=0;Q<T;Q++)for(let ee=0;ee<b;ee++){let Se=d+ee+W*Q,Fe=d+ee+W*(Q+1),Y=d+(ee+1)+W*(Q+1),me=d+(ee+1)+W*Q;l.push(Se,Fe,me),l.push(Fe,Y,me),te+=6}a.addGroup(f,te,O),f+=te,d+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var cs=class i extends Gt{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],m=[],v=[],g=[];for(let p=0;p<u;p++){let x=p*d-o;for(let M=0;M<c;M++){let w=M*h-r;m.push(w,-x,0),v.push(0,0,1),g.push(M/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let x=0;x<a;x++){let M=x+c*p,w=x+c*(p+1),A=x+1+c*(p+1),R=x+1+c*p;f.push(M,w,R),f.push(w,A,R)}this.setIndex(f),this.setAttribute("position",new Vt(m,3)),this.setAttribute("normal",new Vt(v,3)),this.setAttribute("uv",new Vt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function js(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(Og(s))s.isRenderTargetTexture?(Te("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(Og(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function nn(i){let e={};for(let t=0;t<i.length;t++){let n=js(i[t]);for(let s in n)e[s]=n[s]}return e}function Og(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Kw(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function vf(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:We.workingColorSpace}var Db={clone:js,merge:nn},$w=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Yw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,jt=class extends gn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=$w,this.fragmentShader=Yw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=js(e.uniforms),this.uniformsGroups=Kw(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Le().setHex(s.value);break;case"v2":this.uniforms[n].value=new He().fromArray(s.value);break;case"v3":this.uniforms[n].value=new F().fromArray(s.value);break;case"v4":this.uniforms[n].value=new it().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Pe().fromArray(s.value);break;case"m4":this.uniforms[n].value=new Ne().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},oc=class extends jt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},ki=class extends gn{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Le(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Le(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ou,this.normalScale=new He(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Pi,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},un=class extends ki{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new He(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Xe(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Le(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Le(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Le(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Fs('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Fs('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var ac=class extends gn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=_b,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},lc=class extends gn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function is(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Wo(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function Jw(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function Ng(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function Zw(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var ci=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];e:{t:{let o;n:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break t}o=t.length;break n}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break t}o=n,n=0;break n}break e}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},cc=class extends ci{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:ks,endingEnd:ks}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Ds:r=e,a=2*t-n;break;case jo:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Ds:o=e,l=2*n-t;break;case jo:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(n-t)/(s-t),v=m*m,g=v*m,p=-d*g+2*d*v-d*m,x=(1+d)*g+(-1.5-2*d)*v+(-.5+d)*m+1,M=(-1-f)*g+(1.5+f)*v+.5*m,w=f*g-f*v;for(let A=0;A!==a;++A)r[A]=p*o[u+A]+x*o[c+A]+M*o[l+A]+w*o[h+A];return r}},la=class extends ci{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(n-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},uc=class extends ci{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},hc=class extends ci{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(n-t)/(s-t),v=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*v+o[l+g]*m;return r}let d=a*2,f=e-1;for(let m=0;m!==a;++m){let v=o[c+m],g=o[l+m],p=f*d+m*2,x=h[p],M=h[p+1],w=e*d+m*2,A=u[w],R=u[w+1],b=eS(n,t,x,A,s);r[m]=Fb(b,v,M,R,g)}return r}};function Fb(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function Qw(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function eS(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=Fb(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=Qw(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var bn=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=is(t,this.TimeBufferType),this.values=is(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:is(e.times,Array),values:is(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Wo(e.settings)&&(n.settings={inTangents:is(e.settings.inTangents,Array),outTangents:is(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new uc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new la(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new cc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new hc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Os:t=this.InterpolantFactoryMethodDiscrete;break;case Ns:t=this.InterpolantFactoryMethodLinear;break;case ql:t=this.InterpolantFactoryMethodSmooth;break;case Ld:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Te("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Os;case this.InterpolantFactoryMethodLinear:return Ns;case this.InterpolantFactoryMethodSmooth:return ql;case this.InterpolantFactoryMethodBezier:return Ld}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Wo(this.settings)&&(Ug(this.settings.inTangents,e),Ug(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Wo(this.settings)&&(Bg(this.settings.inTangents,e),Bg(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(ke("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(ke("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){ke("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){ke("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&hw(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){ke("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===ql,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*n,d=h-n,f=h+n;for(let m=0;m!==n;++m){let v=t[h+m];if(v!==t[d+m]||v!==t[f+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Wo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Ug(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Bg(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}bn.prototype.ValueTypeName="";bn.prototype.TimeBufferType=Float32Array;bn.prototype.ValueBufferType=Float32Array;bn.prototype.DefaultInterpolation=Ns;var Di=class extends bn{constructor(e,t,n){super(e,t,n)}};Di.prototype.ValueTypeName="bool";Di.prototype.ValueBufferType=Array;Di.prototype.DefaultInterpolation=Os;Di.prototype.InterpolantFactoryMethodLinear=void 0;Di.prototype.InterpolantFactoryMethodSmooth=void 0;var ca=class extends bn{constructor(e,t,n,s){super(e,t,n,s)}};ca.prototype.ValueTypeName="color";var Fi=class extends bn{constructor(e,t,n,s){super(e,t,n,s)}};Fi.prototype.ValueTypeName="number";var dc=class extends ci{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)en.slerpFlat(r,0,o,c-a,o,c,l);return r}},Oi=class extends bn{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new dc(this.times,this.values,this.getValueSize(),e)}};Oi.prototype.ValueTypeName="quaternion";Oi.prototype.InterpolantFactoryMethodSmooth=void 0;var Ni=class extends bn{constructor(e,t,n){super(e,t,n)}};Ni.prototype.ValueTypeName="string";Ni.prototype.ValueBufferType=Array;Ni.prototype.DefaultInterpolation=Os;Ni.prototype.InterpolantFactoryMethodLinear=void 0;Ni.prototype.InterpolantFactoryMethodSmooth=void 0;var us=class extends bn{constructor(e,t,n,s){super(e,t,n,s)}};us.prototype.ValueTypeName="vector";var zs=class{constructor(e="",t=-1,n=[],s=ru){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=di(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(nS(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(bn.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let u=Jw(l);l=Ng(l,1,u),c=Ng(c,1,u),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Fi(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],u=c.name.match(r);if(u&&u.length>1){let h=u[1],d=s[h];d||(s[h]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function tS(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Fi;case"vector":case"vector2":case"vector3":case"vector4":return us;case"color":return ca;case"quaternion":return Oi;case"bool":case"boolean":return Di;case"string":return Ni}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function nS(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=tS(i.type);if(i.times===void 0){let n=[],s=[];Zw(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Wo(i.settings)&&(t.settings={inTangents:is(i.settings.inTangents,Float32Array),outTangents:is(i.settings.outTangents,Float32Array)}),t}var ai={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(zg(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!zg(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function zg(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var fc=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],m=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Ob=new fc,ui=class{constructor(e){this.manager=e!==void 0?e:Ob,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};ui.DEFAULT_MATERIAL_NAME="__DEFAULT";var Ei={},Dd=class extends Error{constructor(e,t){super(e),this.response=t}},qr=class extends ui{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=ai.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Ei[e]!==void 0){Ei[e].push({onLoad:t,onProgress:n,onError:s});return}Ei[e]=[],Ei[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&Te("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let u=Ei[e],h=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,m=f!==0,v=0,g=new ReadableStream({start(p){x();function x(){h.read().then(({done:M,value:w})=>{if(M)p.close();else{v+=w.byteLength;let A=new ProgressEvent("progress",{lengthComputable:m,loaded:v,total:f});for(let R=0,b=u.length;R<b;R++){let T=u[R];T.onProgress&&T.onProgress(A)}p.enqueue(w),x()}},M=>{p.error(M)})}}});return new Response(g)}else throw new Dd(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(u=>new DOMParser().parseFromString(u,a));case"json":return c.json();default:if(a==="")return c.text();{let h=/charset="?([^;"\s]*)"?/i.exec(a),d=h&&h[1]?h[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(m=>f.decode(m))}}}).then(c=>{ai.add(`file:${e}`,c);let u=Ei[e];delete Ei[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onLoad&&f.onLoad(c)}}).catch(c=>{let u=Ei[e];if(u===void 0)throw this.manager.itemError(e),c;delete Ei[e];for(let h=0,d=u.length;h<d;h++){let f=u[h];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Er=new WeakMap,pc=class extends ui{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ai.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let h=Er.get(o);h===void 0&&(h=[],Er.set(o,h)),h.push({onLoad:t,onError:s})}return o}let a=Dr("img");function l(){u(),t&&t(this);let h=Er.get(this)||[];for(let d=0;d<h.length;d++){let f=h[d];f.onLoad&&f.onLoad(this)}Er.delete(this),r.manager.itemEnd(e)}function c(h){u(),s&&s(h),ai.remove(`image:${e}`);let d=Er.get(this)||[];for(let f=0;f<d.length;f++){let m=d[f];m.onError&&m.onError(h)}Er.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function u(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),ai.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var ua=class extends ui{constructor(e){super(e)}load(e,t,n,s){let r=new St,o=new pc(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},Xr=class extends xt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Le(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Cd=new Ne,Hg=new F,Vg=new F,jr=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new He(512,512),this.mapType=yn,this.map=null,this.mapPass=null,this.matrix=new Ne,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new as,this._frameExtents=new He(1,1),this._viewportCount=1,this._viewports=[new it(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Hg.setFromMatrixPosition(e.matrixWorld),t.position.copy(Hg),Vg.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Vg),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Cd.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Cd,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===kr||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Cd)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Gl=new F,Wl=new en,oi=new F,ha=class extends xt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ne,this.projectionMatrix=new Ne,this.projectionMatrixInverse=new Ne,this.coordinateSystem=Un,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Gl,Wl,oi),oi.x===1&&oi.y===1&&oi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Gl,Wl,oi.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Gl,Wl,oi),oi.x===1&&oi.y===1&&oi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Gl,Wl,oi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},ns=new F,Gg=new He,Wg=new He,dt=class extends ha{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Us*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(qo*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Us*2*Math.atan(Math.tan(qo*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){ns.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(ns.x,ns.y).multiplyScalar(-e/ns.z),ns.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(ns.x,ns.y).multiplyScalar(-e/ns.z)}getViewSize(e,t){return this.getViewBounds(e,Gg,Wg),t.subVectors(Wg,Gg)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(qo*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Fd=class extends jr{constructor(){super(new dt(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Us*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},da=class extends Xr{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(xt.DEFAULT_UP),this.updateMatrix(),this.target=new xt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Fd}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},Od=class extends jr{constructor(){super(new dt(90,1,.5,500)),this.isPointLightShadow=!0}},fa=class extends Xr{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new Od}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Ui=class extends ha{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Nd=class extends jr{constructor(){super(new Ui(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},pa=class extends Xr{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(xt.DEFAULT_UP),this.updateMatrix(),this.target=new xt,this.shadow=new Nd}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Bi=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}};var Pd=new WeakMap,ma=class extends ui{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Te("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&Te("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ai.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{Pd.has(o)===!0?(s&&s(Pd.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return ai.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),Pd.set(l,c),ai.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});ai.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Rr=-90,Cr=1,zi=class extends xt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new dt(Rr,Cr,e,t);s.layers=this.layers,this.add(s);let r=new dt(Rr,Cr,e,t);r.layers=this.layers,this.add(r);let o=new dt(Rr,Cr,e,t);o.layers=this.layers,this.add(o);let a=new dt(Rr,Cr,e,t);a.layers=this.layers,this.add(a);let l=new dt(Rr,Cr,e,t);l.layers=this.layers,this.add(l);let c=new dt(Rr,Cr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Un)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===kr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let v=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=v,e.setRenderTarget(n,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},mc=class extends dt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var gc=class{constructor(e,t,n){this.binding=e,this.valueSize=n;let s,r,o;switch(t){case"quaternion":s=this._slerp,r=this._slerpAdditive,o=this._setAdditiveIdentityQuaternion,this.buffer=new Float64Array(n*6),this._workIndex=5;break;case"string":case"bool":s=this._select,r=this._select,o=this._setAdditiveIdentityOther,this.buffer=new Array(n*5);break;default:s=this._lerp,r=this._lerpAdditive,o=this._setAdditiveIdentityNumeric,this.buffer=new Float64Array(n*5)}this._mixBufferRegion=s,this._mixBufferRegionAdditive=r,this._setIdentity=o,this._origIndex=3,this._addIndex=4,this.cumulativeWeight=0,this.cumulativeWeightAdditive=0,this.useCount=0,this.referenceCount=0}accumulate(e,t){let n=this.buffer,s=this.valueSize,r=e*s+s,o=this.cumulativeWeight;if(o===0){for(let a=0;a!==s;++a)n[r+a]=n[a];o=t}else{o+=t;let a=t/o;this._mixBufferRegion(n,r,0,a,s)}this.cumulativeWeight=o}accumulateAdditive(e){let t=this.buffer,n=this.valueSize,s=n*this._addIndex;this.cumulativeWeightAdditive===0&&this._setIdentity(),this._mixBufferRegionAdditive(t,s,0,e,n),this.cumulativeWeightAdditive+=e}apply(e){let t=this.valueSize,n=this.buffer,s=e*t+t,r=this.cumulativeWeight,o=this.cumulativeWeightAdditive,a=this.binding;if(this.cumulativeWeight=0,this.cumulativeWeightAdditive=0,r<1){let l=t*this._origIndex;this._mixBufferRegion(n,s,l,1-r,t)}o>0&&this._mixBufferRegionAdditive(n,s,this._addIndex*t,1,t);for(let l=t,c=t+t;l!==c;++l)if(n[l]!==n[l+t]){a.setValue(n,s);break}}saveOriginalState(){let e=this.binding,t=this.buffer,n=this.valueSize,s=n*this._origIndex;e.getValue(t,s);for(let r=n,o=s;r!==o;++r)t[r]=t[s+r%n];this._setIdentity(),this.cumulativeWeight=0,this.cumulativeWeightAdditive=0}restoreOriginalState(){let e=this.valueSize*3;this.binding.setValue(this.buffer,e)}_setAdditiveIdentityNumeric(){let e=this._addIndex*this.valueSize,t=e+this.valueSize;for(let n=e;n<t;n++)this.buffer[n]=0}_setAdditiveIdentityQuaternion(){this._setAdditiveIdentityNumeric(),this.buffer[this._addIndex*this.valueSize+3]=1}_setAdditiveIdentityOther(){let e=this._origIndex*this.valueSize,t=this._addIndex*this.valueSize;for(let n=0;n<this.valueSize;n++)this.buffer[t+n]=this.buffer[e+n]}_select(e,t,n,s,r){if(s>=.5)for(let o=0;o!==r;++o)e[t+o]=e[n+o]}_slerp(e,t,n,s){en.slerpFlat(e,t,e,t,e,n,s)}_slerpAdditive(e,t,n,s,r){let o=this._workIndex*r;en.multiplyQuaternionsFlat(e,o,e,t,e,n),en.slerpFlat(e,t,e,t,e,o,s)}_lerp(e,t,n,s,r){let o=1-s;for(let a=0;a!==r;++a){let l=t+a;e[l]=e[l]*o+e[n+a]*s}}_lerpAdditive(e,t,n,s,r){for(let o=0;o!==r;++o){let a=t+o;e[a]=e[a]+e[n+o]*s}}},yf="\\[\\]\\.:\\/",iS=new RegExp("["+yf+"]","g"),xf="[^"+yf+"]",sS="[^"+yf.replace("\\.","")+"]",rS=/((?:WC+[\/:])*)/.source.replace("WC",xf),oS=/(WCOD+)?/.source.replace("WCOD",sS),aS=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",xf),lS=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",xf),cS=new RegExp("^"+rS+oS+aS+lS+"$"),uS=["material","materials","bones","map"],Ud=class{constructor(e,t,n){let s=n||rt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},rt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(iS,"")}static parseTrackName(e){let t=cS.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);uS.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Te("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){ke("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){ke("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){ke("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){ke("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){ke("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){ke("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){ke("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;ke("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){ke("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){ke("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};rt.Composite=Ud;rt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};rt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};rt.prototype.GetterByBindingType=[rt.prototype._getValue_direct,rt.prototype._getValue_array,rt.prototype._getValue_arrayElement,rt.prototype._getValue_toArray];rt.prototype.SetterByBindingTypeAndVersioning=[[rt.prototype._setValue_direct,rt.prototype._setValue_direct_setNeedsUpdate,rt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_array,rt.prototype._setValue_array_setNeedsUpdate,rt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_arrayElement,rt.prototype._setValue_arrayElement_setNeedsUpdate,rt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_fromArray,rt.prototype._setValue_fromArray_setNeedsUpdate,rt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var bc=class{constructor(e,t,n=null,s=t.blendMode){this._mixer=e,this._clip=t,this._localRoot=n,this.blendMode=s;let r=t.tracks,o=r.length,a=new Array(o),l={endingStart:ks,endingEnd:ks};for(let c=0;c!==o;++c){let u=r[c].createInterpolant(null);a[c]=u,u.settings=l}this._interpolantSettings=l,this._interpolants=a,this._propertyBindings=new Array(o),this._cacheIndex=null,this._byClipCacheIndex=null,this._timeScaleInterpolant=null,this._restoreTimeScale=null,this._weightInterpolant=null,this.loop=vb,this._loopCount=-1,this._startTime=null,this.time=0,this.timeScale=1,this._effectiveTimeScale=1,this.weight=1,this._effectiveWeight=1,this.repetitions=1/0,this.paused=!1,this.enabled=!0,this.clampWhenFinished=!1,this.zeroSlopeAtStart=!0,this.zeroSlopeAtEnd=!0}play(){return this._mixer._activateAction(this),this}stop(){return this._mixer._deactivateAction(this),this.reset()}reset(){return this.paused=!1,this.enabled=!0,this.time=0,this._loopCount=-1,this._startTime=null,this.stopFading().stopWarping()}isRunning(){return this.enabled&&!this.paused&&this.timeScale!==0&&this._startTime===null&&this._mixer._isActiveAction(this)}isScheduled(){return this._mixer._isActiveAction(this)}startAt(e){return this._startTime=e,this}setLoop(e,t){return this.loop=e,this.repetitions=t,this}setEffectiveWeight(e){return this.weight=e,this._effectiveWeight=this.enabled?e:0,this.stopFading()}getEffectiveWeight(){return this._effectiveWeight}fadeIn(e){return this._scheduleFading(e,0,1)}fadeOut(e){return this._scheduleFading(e,1,0)}crossFadeFrom(e,t,n=!1){if(e.fadeOut(t),this.fadeIn(t),n===!0){let s=this._clip.duration,r=e._clip.duration,o=r/s,a=s/r;e._restoreTimeScale=e.timeScale,this._restoreTimeScale=this.timeScale,e.warp(1,o,t),this.warp(a,1,t)}return this}crossFadeTo(e,t,n=!1){return e.crossFadeFrom(this,t,n)}stopFading(){let e=this._weightInterpolant;return e!==null&&(this._weightInterpolant=null,this._mixer._takeBackControlInterpolant(e)),this}setEffectiveTimeScale(e){return this.timeScale=e,this._effectiveTimeScale=this.paused?0:e,this.stopWarping()}getEffectiveTimeScale(){return this._effectiveTimeScale}setDuration(e){return this.timeScale=this._clip.duration/e,this.stopWarping()}syncWith(e){return this.time=e.time,this.timeScale=e.timeScale,this.stopWarping()}halt(e){return this.warp(this._effectiveTimeScale,0,e)}warp(e,t,n){let s=this._mixer,r=s.time,o=this.timeScale,a=this._timeScaleInterpolant;a===null&&(a=s._lendControlInterpolant(),this._timeScaleInterpolant=a);let l=a.parameterPositions,c=a.sampleValues;return l[0]=r,l[1]=r+n,c[0]=e/o,c[1]=t/o,this}stopWarping(){let e=this._timeScaleInterpolant;return e!==null&&(this._timeScaleInterpolant=null,this._mixer._takeBackControlInterpolant(e)),this._restoreTimeScale=null,this}getMixer(){return this._mixer}getClip(){return this._clip}getRoot(){return this._localRoot||this._mixer._root}_update(e,t,n,s){if(!this.enabled){this._updateWeight(e);return}let r=this._startTime;if(r!==null){let l=(e-r)*n;l<0||n===0?t=0:(this._startTime=null,t=n*l)}t*=this._updateTimeScale(e);let o=this._updateTime(t),a=this._updateWeight(e);if(a>0){let l=this._interpolants,c=this._propertyBindings;switch(this.blendMode){case xb:for(let u=0,h=l.length;u!==h;++u)l[u].evaluate(o),c[u].accumulateAdditive(a);break;case ru:default:for(let u=0,h=l.length;u!==h;++u)l[u].evaluate(o),c[u].accumulate(s,a)}}}_updateWeight(e){let t=0;if(this.enabled){t=this.weight;let n=this._weightInterpolant;if(n!==null){let s=n.evaluate(e)[0];t*=s,e>n.parameterPositions[1]&&(this.stopFading(),s===0&&(this.enabled=!1))}}return this._effectiveWeight=t,t}_updateTimeScale(e){let t=0;if(!this.paused){t=this.timeScale;let n=this._timeScaleInterpolant;if(n!==null){let s=n.evaluate(e)[0];t*=s,e>n.parameterPositions[1]&&(t===0?this.paused=!0:(this._restoreTimeScale!==null&&(t=this._restoreTimeScale),this.timeScale=t),this.stopWarping())}}return this._effectiveTimeScale=t,t}_updateTime(e){let t=this._clip.duration,n=this.loop,s=this.time+e,r=this._loopCount,o=n===yb;if(e===0)return r===-1?s:o&&(r&1)===1?t-s:s;if(n===bb){r===-1&&(this._loopCount=0,this._setEndings(!0,!0,!1));e:{if(s>=t)s=t;else if(s<0)s=0;else{this.time=s;break e}this.clampWhenFinished?this.paused=!0:this.enabled=!1,this.time=s,this._mixer.dispatchEvent({type:"finished",action:this,direction:e<0?-1:1})}}else{if(r===-1&&(e>=0?(r=0,this._setEndings(!0,this.repetitions===0,o)):this._setEndings(this.repetitions===0,!0,o)),s>=t||s<0){let a=Math.floor(s/t);s-=t*a,r+=Math.abs(a);let l=this.repetitions-r;if(l<=0)this.clampWhenFinished?this.paused=!0:this.enabled=!1,s=e>0?t:0,this.time=s,this._mixer.dispatchEvent({type:"finished",action:this,direction:e>0?1:-1});else{if(l===1){let c=e<0;this._setEndings(c,!c,o)}else this._setEndings(!1,!1,o);this._loopCount=r,this.time=s,this._mixer.dispatchEvent({type:"loop",action:this,loopDelta:a})}}else this._loopCount=r,this.time=s;if(o&&(r&1)===1)return t-s}return s}_setEndings(e,t,n){let s=this._interpolantSettings;n?(s.endingStart=Ds,s.endingEnd=Ds):(e?s.endingStart=this.zeroSlopeAtStart?Ds:ks:s.endingStart=jo,t?s.endingEnd=this.zeroSlopeAtEnd?Ds:ks:s.endingEnd=jo)}_scheduleFading(e,t,n){let s=this._mixer,r=s.time,o=this._weightInterpolant;o===null&&(o=s._lendControlInterpolant(),this._weightInterpolant=o);let a=o.parameterPositions,l=o.sampleValues;return a[0]=r,l[0]=t,a[1]=r+e,l[1]=n,this}},hS=new Float32Array(1),ga=class extends Zn{constructor(e){super(),this._root=e,this._initMemoryManager(),this._accuIndex=0,this.time=0,this.timeScale=1,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}_bindAction(e,t){let n=e._localRoot||this._root,s=e._clip.tracks,r=s.length,o=e._propertyBindings,a=e._interpolants,l=n.uuid,c=this._bindingsByRootAndName,u=c[l];u===void 0&&(u={},c[l]=u);for(let h=0;h!==r;++h){let d=s[h],f=d.name,m=u[f];if(m!==void 0)++m.referenceCount,o[h]=m;else{if(m=o[h],m!==void 0){m._cacheIndex===null&&(++m.referenceCount,this._addInactiveBinding(m,l,f));continue}let v=t&&t._propertyBindings[h].binding.parsedPath;m=new gc(rt.create(n,f,v),d.ValueTypeName,d.getValueSize()),++m.referenceCount,this._addInactiveBinding(m,l,f),o[h]=m}a[h].resultBuffer=m.buffer}}_activateAction(e){if(!this._isActiveAction(e)){if(e._cacheIndex===null){let n=(e._localRoot||this._root).uuid,s=e._clip.uuid,r=this._actionsByClip[s];this._bindAction(e,r&&r.knownActions[0]),this._addInactiveAction(e,s,n)}let t=e._propertyBindings;for(let n=0,s=t.length;n!==s;++n){let r=t[n];r.useCount++===0&&(this._lendBinding(r),r.saveOriginalState())}this._lendAction(e)}}_deactivateAction(e){if(this._isActiveAction(e)){let t=e._propertyBindings;for(let n=0,s=t.length;n!==s;++n){let r=t[n];--r.useCount===0&&(r.restoreOriginalState(),this._takeBackBinding(r))}this._takeBackAction(e)}}_initMemoryManager(){this._actions=[],this._nActiveActions=0,this._actionsByClip={},this._bindings=[],this._nActiveBindings=0,this._bindingsByRootAndName={},this._controlInterpolants=[],this._nActiveControlInterpolants=0;let e=this;this.stats={actions:{get total(){return e._actions.length},get inUse(){return e._nActiveActions}},bindings:{get total(){return e._bindings.length},get inUse(){return e._nActiveBindings}},controlInterpolants:{get total(){return e._controlInterpolants.length},get inUse(){return e._nActiveControlInterpolants}}}}_isActiveAction(e){let t=e._cacheIndex;return t!==null&&t<this._nActiveActions}_addInactiveAction(e,t,n){let s=this._actions,r=this._actionsByClip,o=r[t];if(o===void 0)o={knownActions:[e],actionByRoot:{}},e._byClipCacheIndex=0,r[t]=o;else{let a=o.knownActions;e._byClipCacheIndex=a.length,a.push(e)}e._cacheIndex=s.length,s.push(e),o.actionByRoot[n]=e}_removeInactiveAction(e){let t=this._actions,n=t[t.length-1],s=e._cacheIndex;n._cacheIndex=s,t[s]=n,t.pop(),e._cacheIndex=null;let r=e._clip.uuid,o=this._actionsByClip,a=o[r],l=a.knownActions,c=l[l.length-1],u=e._byClipCacheIndex;c._byClipCacheIndex=u,l[u]=c,l.pop(),e._byClipCacheIndex=null;let h=a.actionByRoot,d=(e._localRoot||this._root).uuid;delete h[d],l.length===0&&delete o[r],this._removeInactiveBindingsForAction(e)}_removeInactiveBindingsForAction(e){let t=e._propertyBindings;for(let n=0,s=t.length;n!==s;++n){let r=t[n];--r.referenceCount===0&&this._removeInactiveBinding(r)}}_lendAction(e){let t=this._actions,n=e._cacheIndex,s=this._nActiveActions++,r=t[s];e._cacheIndex=s,t[s]=e,r._cacheIndex=n,t[n]=r}_takeBackAction(e){let t=this._actions,n=e._cacheIndex,s=--this._nActiveActions,r=t[s];e._cacheIndex=s,t[s]=e,r._cacheIndex=n,t[n]=r}_addInactiveBinding(e,t,n){let s=this._bindingsByRootAndName,r=this._bindings,o=s[t];o===void 0&&(o={},s[t]=o),o[n]=e,e._cacheIndex=r.length,r.push(e)}_removeInactiveBinding(e){let t=this._bindings,n=e.binding,s=n.rootNode.uuid,r=n.path,o=this._bindingsByRootAndName,a=o[s],l=t[t.length-1],c=e._cacheIndex;l._cacheIndex=c,t[c]=l,t.pop(),delete a[r],Object.keys(a).length===0&&delete o[s]}_lendBinding(e){let t=this._bindings,n=e._cacheIndex,s=this._nActiveBindings++,r=t[s];e._cacheIndex=s,t[s]=e,r._cacheIndex=n,t[n]=r}_takeBackBinding(e){let t=this._bindings,n=e._cacheIndex,s=--this._nActiveBindings,r=t[s];e._cacheIndex=s,t[s]=e,r._cacheIndex=n,t[n]=r}_lendControlInterpolant(){let e=this._controlInterpolants,t=this._nActiveControlInterpolants++,n=e[t];return n===void 0&&(n=new la(new Float32Array(2),new Float32Array(2),1,hS),n.__cacheIndex=t,e[t]=n),n}_takeBackControlInterpolant(e){let t=this._controlInterpolants,n=e.__cacheIndex,s=--this._nActiveControlInterpolants,r=t[s];e.__cacheIndex=s,t[s]=e,r.__cacheIndex=n,t[n]=r}clipAction(e,t,n){let s=t||this._root,r=s.uuid,o=typeof e=="string"?zs.findByName(s,e):e,a=o!==null?o.uuid:e,l=this._actionsByClip[a],c=null;if(n===void 0&&(o!==null?n=o.blendMode:n=ru),l!==void 0){let h=l.actionByRoot[r];if(h!==void 0&&h.blendMode===n)return h;c=l.knownActions[0],o===null&&(o=c._clip)}if(o===null)return null;let u=new bc(this,o,t,n);return this._bindAction(u,c),this._addInactiveAction(u,a,r),u}existingAction(e,t){let n=t||this._root,s=n.uuid,r=typeof e=="string"?zs.findByName(n,e):e,o=r?r.uuid:e,a=this._actionsByClip[o];return a!==void 0&&a.actionByRoot[s]||null}stopAllAction(){let e=this._actions,t=this._nActiveActions;for(let n=t-1;n>=0;--n)e[n].stop();return this}update(e){e*=this.timeScale;let t=this._actions,n=this._nActiveActions,s=this.time+=e,r=Math.sign(e),o=this._accuIndex^=1;for(let c=0;c!==n;++c)t[c]._update(s,e,r,o);let a=this._bindings,l=this._nActiveBindings;for(let c=0;c!==l;++c)a[c].apply(o);return this}setTime(e){this.time=0;for(let t=0;t<this._actions.length;t++)this._actions[t].time=0;return this.update(e)}getRoot(){return this._root}uncacheClip(e){let t=this._actions,n=e.uuid,s=this._actionsByClip,r=s[n];if(r!==void 0){let o=r.knownActions;for(let a=0,l=o.length;a!==l;++a){let c=o[a];this._deactivateAction(c);let u=c._cacheIndex,h=t[t.length-1];c._cacheIndex=null,c._byClipCacheIndex=null,h._cacheIndex=u,t[u]=h,t.pop(),this._removeInactiveBindingsForAction(c)}delete s[n]}}uncacheRoot(e){let t=e.uuid,n=this._actionsByClip;for(let o in n){let a=n[o].actionByRoot,l=a[t];l!==void 0&&(this._deactivateAction(l),this._removeInactiveAction(l))}let s=this._bindingsByRootAndName,r=s[t];if(r!==void 0)for(let o in r){let a=r[o];a.restoreOriginalState(),this._removeInactiveBinding(a)}}uncacheAction(e,t){let n=this.existingAction(e,t);n!==null&&(this._deactivateAction(n),this._removeInactiveAction(n))}};var qg=new Ne,Hs=class{constructor(e,t,n=0,s=1/0){this.ray=new os(e,t),this.near=n,this.far=s,this.camera=null,this.layers=new Nr,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):ke("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return qg.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(qg),this}intersectObject(e,t=!0,n=[]){return Bd(e,this,n,t),n.sort(Xg),n}intersectObjects(e,t=!0,n=[]){for(let s=0,r=e.length;s<r;s++)Bd(e[s],this,n,t);return n.sort(Xg),n}};function Xg(i,e){return i.distance-e.distance}function Bd(i,e,t,n){let s=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(s=!1),s===!0&&n===!0){let r=i.children;for(let o=0,a=r.length;o<a;o++)Bd(r[o],e,t,!0)}}var Af=class Af{constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};Af.prototype.isMatrix2=!0;var zd=Af;function _f(i,e,t,n){let s=dS(n);switch(t){case of:return i*e;case Tc:return i*e/s.components*s.byteLength;case Ac:return i*e/s.components*s.byteLength;case hs:return i*e*2/s.components*s.byteLength;case Ec:return i*e*2/s.components*s.byteLength;case af:return i*e*3/s.components*s.byteLength;case zn:return i*e*4/s.components*s.byteLength;case Rc:return i*e*4/s.components*s.byteLength;case va:case ya:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case xa:case _a:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Pc:case Lc:return Math.max(i,16)*Math.max(e,8)/4;case Cc:case Ic:return Math.max(i,8)*Math.max(e,8)/2;case kc:case Dc:case Oc:case Nc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Fc:case wa:case Uc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Bc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case zc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Hc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Vc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Gc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Wc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case qc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Xc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case jc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Kc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case $c:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Yc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Jc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Zc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Qc:case eu:case tu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case nu:case iu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Sa:case su:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function dS(i){switch(i){case yn:case tf:return{byteLength:1,components:1};case Zr:case nf:case ei:return{byteLength:2,components:1};case Sc:case Mc:return{byteLength:2,components:4};case Qn:case wc:case Rn:return{byteLength:4,components:1};case sf:case rf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Te("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function sv(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function pS(i){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function n(a,l,c){let u=l.array,h=l.updateRanges;if(i.bindBuffer(c,a),h.length===0)i.bufferSubData(c,0,u);else{h.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<h.length;f++){let m=h[d],v=h[f];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++d,h[d]=v)}h.length=d+1;for(let f=0,m=h.length;f<m;f++){let v=h[f];i.bufferSubData(c,v.start*u.BYTES_PER_ELEMENT,u,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var mS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,gS=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,bS=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,vS=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,yS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,xS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,_S=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,wS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,SS=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,MS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,TS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,AS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,ES=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,RS=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,CS=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,PS=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,IS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,LS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,kS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,DS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,FS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,OS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,NS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,US=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,BS=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,zS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,HS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,VS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,GS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,WS="gl_FragColor = linearToOutputTexel( gl_FragColor );",qS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,XS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,jS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,KS=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,$S=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,YS=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,JS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,ZS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,QS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,eM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,tM=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,nM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,iM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,sM=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,rM=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,oM=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,aM=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,lM=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,cM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,uM=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,hM=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,dM=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,fM=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,pM=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,mM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,gM=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,bM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,vM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,yM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,xM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,_M=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,wM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,SM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,MM=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,TM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,AM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,EM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,RM=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,CM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,PM=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,IM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,LM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,kM=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,DM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,FM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,OM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,NM=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,UM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,BM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,zM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,HM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,VM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,GM=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,WM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,qM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,XM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,jM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,KM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,$M=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,YM=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,JM=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,ZM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,QM=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,eT=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,tT=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,nT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,iT=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,sT=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,rT=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,oT=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,aT=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,lT=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,cT=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,uT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,hT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,dT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,fT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,pT=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,mT=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,gT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,bT=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,vT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,yT=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,xT=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,_T=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,wT=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,ST=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,MT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,TT=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,AT=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,ET=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,RT=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,CT=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,PT=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,IT=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,LT=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,kT=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,DT=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,FT=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,OT=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,NT=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,UT=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,BT=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,zT=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,HT=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,VT=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,GT=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,WT=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,qT=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,XT=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,jT=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ge={alphahash_fragment:mS,alphahash_pars_fragment:gS,alphamap_fragment:bS,alphamap_pars_fragment:vS,alphatest_fragment:yS,alphatest_pars_fragment:xS,aomap_fragment:_S,aomap_pars_fragment:wS,batching_pars_vertex:SS,batching_vertex:MS,begin_vertex:TS,beginnormal_vertex:AS,bsdfs:ES,iridescence_fragment:RS,bumpmap_pars_fragment:CS,clipping_planes_fragment:PS,clipping_planes_pars_fragment:IS,clipping_planes_pars_vertex:LS,clipping_planes_vertex:kS,color_fragment:DS,color_pars_fragment:FS,color_pars_vertex:OS,color_vertex:NS,common:US,defaultnormal_vertex:BS,displacementmap_pars_vertex:zS,displacementmap_vertex:HS,emissivemap_fragment:VS,emissivemap_pars_fragment:GS,colorspace_fragment:WS,colorspace_pars_fragment:qS,envmap_fragment:XS,envmap_common_pars_fragment:jS,envmap_pars_fragment:KS,envmap_pars_vertex:$S,envmap_physical_pars_fragment:oM,envmap_vertex:YS,fog_vertex:JS,fog_pars_vertex:ZS,fog_fragment:QS,fog_pars_fragment:eM,gradientmap_pars_fragment:tM,lightmap_pars_fragment:nM,lights_lambert_fragment:iM,lights_lambert_pars_fragment:sM,lights_pars_begin:rM,lights_toon_fragment:aM,lights_toon_pars_fragment:lM,lights_phong_fragment:cM,lights_phong_pars_fragment:uM,lights_physical_fragment:hM,lights_physical_pars_fragment:dM,lights_fragment_begin:fM,lights_fragment_maps:pM,lights_fragment_end:mM,lightprobes_pars_fragment:gM,logdepthbuf_fragment:bM,logdepthbuf_pars_fragment:vM,logdepthbuf_pars_vertex:yM,logdepthbuf_vertex:xM,map_fragment:_M,map_pars_fragment:wM,map_particle_fragment:SM,map_particle_pars_fragment:MM,metalnessmap_fragment:TM,metalnessmap_pars_fragment:AM,morphinstance_vertex:EM,morphcolor_vertex:RM,morphnormal_vertex:CM,morphtarget_pars_vertex:PM,morphtarget_vertex:IM,normal_fragment_begin:LM,normal_fragment_maps:kM,normal_pars_fragment:DM,normal_pars_vertex:FM,normal_vertex:OM,normalmap_pars_fragment:NM,clearcoat_normal_fragment_begin:UM,clearcoat_normal_fragment_maps:BM,clearcoat_pars_fragment:zM,iridescence_pars_fragment:HM,opaque_fragment:VM,packing:GM,premultiplied_alpha_fragment:WM,project_vertex:qM,dithering_fragment:XM,dithering_pars_fragment:jM,roughnessmap_fragment:KM,roughnessmap_pars_fragment:$M,shadowmap_pars_fragment:YM,shadowmap_pars_vertex:JM,shadowmap_vertex:ZM,shadowmask_pars_fragment:QM,skinbase_vertex:eT,skinning_pars_vertex:tT,skinning_vertex:nT,skinnormal_vertex:iT,specularmap_fragment:sT,specularmap_pars_fragment:rT,tonemapping_fragment:oT,tonemapping_pars_fragment:aT,transmission_fragment:lT,transmission_pars_fragment:cT,uv_pars_fragment:uT,uv_pars_vertex:hT,uv_vertex:dT,worldpos_vertex:fT,background_vert:pT,background_frag:mT,backgroundCube_vert:gT,backgroundCube_frag:bT,cube_vert:vT,cube_frag:yT,depth_vert:xT,depth_frag:_T,distance_vert:wT,distance_frag:ST,equirect_vert:MT,equirect_frag:TT,linedashed_vert:AT,linedashed_frag:ET,meshbasic_vert:RT,meshbasic_frag:CT,meshlambert_vert:PT,meshlambert_frag:IT,meshmatcap_vert:LT,meshmatcap_frag:kT,meshnormal_vert:DT,meshnormal_frag:FT,meshphong_vert:OT,meshphong_frag:NT,meshphysical_vert:UT,meshphysical_frag:BT,meshtoon_vert:zT,meshtoon_frag:HT,points_vert:VT,points_frag:GT,shadow_vert:WT,shadow_frag:qT,sprite_vert:XT,sprite_frag:jT},pe={common:{diffuse:{value:new Le(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Pe},alphaMap:{value:null},alphaMapTransform:{value:new Pe},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Pe}},envmap:{envMap:{value:null},envMapRotation:{value:new Pe},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Pe}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Pe}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Pe},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Pe},normalScale:{value:new He(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Pe},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Pe}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Pe}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Pe}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Le(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Le(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Pe},alphaTest:{value:0},uvTransform:{value:new Pe}},sprite:{diffuse:{value:new Le(16777215)},opacity:{value:1},center:{value:new He(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Pe},alphaMap:{value:null},alphaMapTransform:{value:new Pe},alphaTest:{value:0}}},pi={basic:{uniforms:nn([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:nn([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,pe.lights,{emissive:{value:new Le(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:nn([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,pe.lights,{emissive:{value:new Le(0)},specular:{value:new Le(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:nn([pe.common,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.roughnessmap,pe.metalnessmap,pe.fog,pe.lights,{emissive:{value:new Le(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:nn([pe.common,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.gradientmap,pe.fog,pe.lights,{emissive:{value:new Le(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:nn([pe.common,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:nn([pe.points,pe.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:nn([pe.common,pe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:nn([pe.common,pe.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:nn([pe.common,pe.bumpmap,pe.normalmap,pe.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:nn([pe.sprite,pe.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Pe},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Pe}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:nn([pe.common,pe.displacementmap,{referencePosition:{value:new F},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:nn([pe.lights,pe.fog,{color:{value:new Le(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};pi.physical={uniforms:nn([pi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Pe},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Pe},clearcoatNormalScale:{value:new He(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Pe},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Pe},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Pe},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Pe},sheen:{value:0},sheenColor:{value:new Le(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Pe},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Pe},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Pe},transmissionSamplerSize:{value:new He},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Pe},attenuationDistance:{value:0},attenuationColor:{value:new Le(0)},specularColor:{value:new Le(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Pe},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Pe},anisotropyVector:{value:new He},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Pe}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var cu={r:0,b:0,g:0},KT=new Ne,rv=new Pe;rv.set(-1,0,0,0,1,0,0,0,1);function $T(i,e,t,n,s,r){let o=new Le(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(x){let M=x.isScene===!0?x.background:null;if(M&&M.isTexture){let w=x.backgroundBlurriness>0;M=e.get(M,w)}return M}function m(x){let M=!1,w=f(x);w===null?g(o,a):w&&w.isColor&&(g(w,1),M=!0);let A=i.xr.getEnvironmentBlendMode();A==="additive"?t.buffers.color.setClear(0,0,0,1,r):A==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||M)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function v(x,M){let w=f(M);w&&w.isCubeTexture?(c===void 0&&(c=new ot(new ls(1,1,1),new jt({name:"BackgroundCubeMaterial",uniforms:js(pi.backgroundCube.uniforms),vertexShader:pi.backgroundCube.vertexShader,fragmentShader:pi.backgroundCube.fragmentShader,side:hn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(A,R,b){this.matrixWorld.copyPosition(b.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=M.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(KT.makeRotationFromEuler(M.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(rv),c.material.toneMapped=We.getTransfer(w.colorSpace)!==et,(u!==w||h!==w.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,u=w,h=w.version,d=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new ot(new cs(2,2),new jt({name:"BackgroundMaterial",uniforms:js(pi.background.uniforms),vertexShader:pi.background.vertexShader,fragmentShader:pi.background.fragmentShader,side:Bn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,l.material.toneMapped=We.getTransfer(w.colorSpace)!==et,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(u!==w||h!==w.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,u=w,h=w.version,d=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function g(x,M){x.getRGB(cu,vf(i)),t.buffers.color.setClear(cu.r,cu.g,cu.b,M,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,M=1){o.set(x),a=M,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,g(o,a)},render:m,addToRenderList:v,dispose:p}}function YT(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(k,B,H,L,W){let K=!1,G=h(k,L,H,B);r!==G&&(r=G,c(r.object)),K=f(k,L,H,W),K&&m(k,L,H,W),W!==null&&e.update(W,i.ELEMENT_ARRAY_BUFFER),(K||o)&&(o=!1,w(k,B,H,L),W!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(W).buffer))}function l(){return i.createVertexArray()}function c(k){return i.bindVertexArray(k)}function u(k){return i.deleteVertexArray(k)}function h(k,B,H,L){let W=L.wireframe===!0,K=n[B.id];K===void 0&&(K={},n[B.id]=K);let G=k.isInstancedMesh===!0?k.id:0,te=K[G];te===void 0&&(te={},K[G]=te);let q=te[H.id];q===void 0&&(q={},te[H.id]=q);let Q=q[W];return Q===void 0&&(Q=d(l()),q[W]=Q),Q}function d(k){let B=[],H=[],L=[];for(let W=0;W<t;W++)B[W]=0,H[W]=0,L[W]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:B,enabledAttributes:H,attributeDivisors:L,object:k,attributes:{},index:null}}function f(k,B,H,L){let W=r.attributes,K=B.attributes,G=0,te=H.getAttributes();for(let q in te)if(te[q].location>=0){let ee=W[q],Se=K[q];if(Se===void 0&&(q==="instanceMatrix"&&k.instanceMatrix&&(Se=k.instanceMatrix),q==="instanceColor"&&k.instanceColor&&(Se=k.instanceColor)),ee===void 0||ee.attribute!==Se||Se&&ee.data!==Se.data)return!0;G++}return r.attributesNum!==G||r.index!==L}function m(k,B,H,L){let W={},K=B.attributes,G=0,te=H.getAttributes();for(let q in te)if(te[q].location>=0){let ee=K[q];ee===void 0&&(q==="instanceMatrix"&&k.instanceMatrix&&(ee=k.instanceMatrix),q==="instanceColor"&&k.instanceColor&&(ee=k.instanceColor));let Se={};Se.attribute=ee,ee&&ee.data&&(Se.data=ee.data),W[q]=Se,G++}r.attributes=W,r.attributesNum=G,r.index=L}function v(){let k=r.newAttributes;for(let B=0,H=k.length;B<H;B++)k[B]=0}function g(k){p(k,0)}function p(k,B){let H=r.newAttributes,L=r.enabledAttributes,W=r.attributeDivisors;H[k]=1,L[k]===0&&(i.enableVertexAttribArray(k),L[k]=1),W[k]!==B&&(i.vertexAttribDivisor(k,B),W[k]=B)}function x(){let k=r.newAttributes,B=r.enabledAttributes;for(let H=0,L=B.length;H<L;H++)B[H]!==k[H]&&(i.disableVertexAttribArray(H),B[H]=0)}function M(k,B,H,L,W,K,G){G===!0?i.vertexAttribIPointer(k,B,H,W,K):i.vertexAttribPointer(k,B,H,L,W,K)}function w(k,B,H,L){v();let W=L.attributes,K=H.getAttributes(),G=B.defaultAttributeValues;for(let te in K){let q=K[te];if(q.location>=0){let Q=W[te];if(Q===void 0&&(te==="instanceMatrix"&&k.instanceMatrix&&(Q=k.instanceMatrix),te==="instanceColor"&&k.instanceColor&&(Q=k.instanceColor)),Q!==void 0){let ee=Q.normalized,Se=Q.itemSize,Fe=e.get(Q);if(Fe===void 0)continue;let Y=Fe.buffer,me=Fe.type,xe=Fe.bytesPerElement,Re=me===i.INT||me===i.UNSIGNED_INT||Q.gpuType===wc;if(Q.isInterleavedBufferAttribute){let ge=Q.data,Ue=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,Et=Q.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let Ie=0;Ie<q.locationSize;Ie++)p(q.location+Ie,ge.meshPerAttribute);k.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let Ie=0;Ie<q.locationSize;Ie++)g(q.location+Ie);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let Ie=0;Ie<q.locationSize;Ie++)M(q.location+Ie,Se/q.locationSize,me,ee,Ue*xe,(Et+Se/q.locationSize*Ie)*xe,Re)}else{if(Q.isInstancedBufferAttribute){for(let ge=0;ge<q.locationSize;ge++)p(q.location+ge,Q.meshPerAttribute);k.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let ge=0;ge<q.locationSize;ge++)g(q.location+ge);i.bindBuffer(i.ARRAY_BUFFER,Y);for(let ge=0;ge<q.locationSize;ge++)M(q.location+ge,Se/q.locationSize,me,ee,Se*xe,Se/q.locationSize*ge*xe,Re)}}else if(G!==void 0){let ee=G[te];if(ee!==void 0)switch(ee.length){case 2:i.vertexAttrib2fv(q.location,ee);break;case 3:i.vertexAttrib3fv(q.location,ee);break;case 4:i.vertexAttrib4fv(q.location,ee);break;default:i.vertexAttrib1fv(q.location,ee)}}}}x()}function A(){O();for(let k in n){let B=n[k];for(let H in B){let L=B[H];for(let W in L){let K=L[W];for(let G in K)u(K[G].object),delete K[G];delete L[W]}}delete n[k]}}function R(k){if(n[k.id]===void 0)return;let B=n[k.id];for(let H in B){let L=B[H];for(let W in L){let K=L[W];for(let G in K)u(K[G].object),delete K[G];delete L[W]}}delete n[k.id]}function b(k){for(let B in n){let H=n[B];for(let L in H){let W=H[L];if(W[k.id]===void 0)continue;let K=W[k.id];for(let G in K)u(K[G].object),delete K[G];delete W[k.id]}}}function T(k){for(let B in n){let H=n[B],L=k.isInstancedMesh===!0?k.id:0,W=H[L];if(W!==void 0){for(let K in W){let G=W[K];for(let te in G)u(G[te].object),delete G[te];delete W[K]}delete H[L],Object.keys(H).length===0&&delete n[B]}}}function O(){P(),o=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:O,resetDefaultState:P,dispose:A,releaseStatesOfGeometry:R,releaseStatesOfObject:T,releaseStatesOfProgram:b,initAttributes:v,enableAttribute:g,disableUnusedAttributes:x}}function JT(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,u){u!==0&&(i.drawArraysInstanced(n,l,c,u),t.update(c,n,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function ZT(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let b=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(b.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(b){return!(b!==zn&&n.convert(b)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(b){let T=b===ei&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(b!==yn&&b!==Rn&&!T&&n.convert(b)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(b){if(b==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";b="mediump"}return b==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Te("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Te("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Te("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),M=i.getParameter(i.MAX_VARYING_VECTORS),w=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),A=i.getParameter(i.MAX_SAMPLES),R=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:x,maxVaryings:M,maxFragmentUniforms:w,maxSamples:A,samples:R}}function QT(i){let e=this,t=null,n=0,s=!1,r=!1,o=new Jn,a=new Pe,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||n!==0||s;return s=d,n=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let m=h.clippingPlanes,v=h.clipIntersection,g=h.clipShadows,p=i.get(h);if(!s||m===null||m.length===0||r&&!g)r?u(null):c();else{let x=r?0:n,M=x*4,w=p.clippingState||null;l.value=w,w=u(m,d,M,f);for(let A=0;A!==M;++A)w[A]=t[A];p.clippingState=w,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function u(h,d,f,m){let v=h!==null?h.length:0,g=null;if(v!==0){if(g=l.value,m!==!0||g===null){let p=f+v*4,x=d.matrixWorldInverse;a.getNormalMatrix(x),(g===null||g.length<p)&&(g=new Float32Array(p));for(let M=0,w=f;M!==v;++M,w+=4)o.copy(h[M]).applyMatrix4(x,a),o.normal.toArray(g,w),g[w+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,g}}var Ks=class extends Tn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new ra(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new ls(5,5,5),r=new jt({name:"CubemapFromEquirect",uniforms:js(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:hn,blending:Vs});r.uniforms.tEquirect.value=t;let o=new ot(s,r),a=t.minFilter;return t.minFilter===vn&&(t.minFilter=ft),new zi(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},Nb=256,eA=3,tA=20,ov=256,av=16,nA=3,iA=new F,sA=new Le,hu=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new zi(1,10,null),this._boxMesh=new ot(new ls(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=iA}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(sA));let g=new zi(n,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,e.background=v,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=zb(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Bb(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Nb,mf(e))}_fromTexture(e,t){e.mapping===Ws||e.mapping===Yr?this._setSize(e.image.length===0?Nb:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Ub(e,!1,!1),n=Math.log2(e)-eA;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Ub(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Ws||e.mapping===Yr?(this._cubemapMaterial===null&&(this._cubemapMaterial=zb()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Bb()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=rA(),this._integrationMaterial=oA());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/av);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-nA)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(ov*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=aA());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function Ub(i,e,t){return new Ks(i,{minFilter:vn,generateMipmaps:e,type:ei,colorSpace:cn,depthBuffer:t})}function Ea(i,e,t){return new jt({name:i,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:hn,blending:Vs,depthTest:!1,depthWrite:!1})}function rA(){return Ea("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${ov}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function oA(){return Ea("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:av}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function aA(){return Ea("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${tA}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Bb(){return Ea("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function zb(){return Ea("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function lA(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===yc||f===xc)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let v=new Ks(m.height);return v.fromEquirectangularTexture(i,d),e.set(d,v),d.addEventListener("dispose",c),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===yc||f===xc,v=f===Ws||f===Yr;if(m||v){let g=t.get(d),p=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return n===null&&(n=new hu(i)),g=m?n.fromEquirectangular(d,g):n.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let x=d.image;return m&&x&&x.height>0||v&&x&&l(x)?(n===null&&(n=new hu(i)),g=m?n.fromEquirectangular(d):n.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",u),g.texture):null}}}return d}function a(d,f){return f===yc?d.mapping=Ws:f===xc&&(d.mapping=Yr),d}function l(d){let f=0,m=6;for(let v=0;v<m;v++)d[v]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:h}}function cA(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Fs("WebGLRenderer: "+n+" extension not supported."),s}}}function uA(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let v=r.get(m);v&&(e.remove(v),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,v){return s[v.id]!==void 0||(v.addEventListener("dispose",a),s[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function u(m){let v=m.attributes;for(let g in v)e.update(v[g],i.ARRAY_BUFFER)}function h(m){let v=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let x=v!==null?v.array.length:g.array.length/3-1,M=g.count>=65535?Zo:Jo,w=new M(Math.ceil(x/3)*6,1),A=w.array;if(v!==null){let b=v.array;p=v.version;for(let T=0,O=0;T<x;T+=3){let P=b[T+0],k=b[T+1],B=b[T+2];A[O++]=P,A[O++]=k,A[O++]=k,A[O++]=B,A[O++]=B,A[O++]=P}}else{p=g.version;for(let b=0,T=0;b<x;b+=3){let O=b+0,P=b+1,k=b+2;A[T++]=O,A[T++]=P,A[T++]=P,A[T++]=k,A[T++]=k,A[T++]=O}}w.version=p;let R=r.get(m);R&&e.remove(R),r.set(m,w)}function d(m){let v=r.get(m);if(v){let g=m.index;g!==null&&v.version<g.version&&h(m)}else h(m);return r.get(m)}function f(){for(let m in s){let v=s[m].deref();v!==void 0&&l(v)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function hA(i,e,t){let n;function s(h){n=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){i.drawElements(n,d,r,h*o),t.update(d,n,1)}function c(h,d,f){f!==0&&(i.drawElementsInstanced(n,d,r,h*o,f),t.update(d,n,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,h,0,f);let v=0;for(let g=0;g<f;g++)v+=d[g];t.update(v,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function dA(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:ke("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function fA(i,e,t){let n=new WeakMap,s=new it;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=n.get(a);if(d===void 0||d.count!==h){let O=function(){b.dispose(),n.delete(a),a.removeEventListener("dispose",O)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],M=0;f===!0&&(M=1),m===!0&&(M=2),v===!0&&(M=3);let w=a.attributes.position.count*M,A=1;w>e.maxTextureSize&&(A=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);let R=new Float32Array(w*A*4*h),b=new Yo(R,w,A,h);b.type=Rn,b.needsUpdate=!0;let T=M*4;for(let P=0;P<h;P++){let k=g[P],B=p[P],H=x[P],L=w*A*4*P;for(let W=0;W<k.count;W++){let K=W*T;f===!0&&(s.fromBufferAttribute(k,W),R[L+K+0]=s.x,R[L+K+1]=s.y,R[L+K+2]=s.z,R[L+K+3]=0),m===!0&&(s.fromBufferAttribute(B,W),R[L+K+4]=s.x,R[L+K+5]=s.y,R[L+K+6]=s.z,R[L+K+7]=0),v===!0&&(s.fromBufferAttribute(H,W),R[L+K+8]=s.x,R[L+K+9]=s.y,R[L+K+10]=s.z,R[L+K+11]=H.itemSize===4?s.w:1)}}d={count:h,texture:b,size:new He(w,A)},n.set(a,d),a.addEventListener("dispose",O)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let v=0;v<c.length;v++)f+=c[v];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function pA(i,e,t,n,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),n.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var mA={[Kd]:"LINEAR_TONE_MAPPING",[$d]:"REINHARD_TONE_MAPPING",[Yd]:"CINEON_TONE_MAPPING",[Jd]:"ACES_FILMIC_TONE_MAPPING",[Qd]:"AGX_TONE_MAPPING",[Hi]:"NEUTRAL_TONE_MAPPING",[Zd]:"CUSTOM_TONE_MAPPING"};function gA(i,e,t,n,s,r){let o=new Tn(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new Gt;u.setAttribute("position",new Vt([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Vt([0,2,0,0,2,0],2));let h=new oc({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new ot(u,h),f=new Ui(-1,1,1,-1,0,1),m=null,v=null,g=!1,p,x=null,M=[],w=!1;this.setSize=function(A,R){o.setSize(A,R),a!==null&&a.setSize(A,R),l!==null&&l.setSize(A,R);for(let b=0;b<M.length;b++){let T=M[b];T.setSize&&T.setSize(A,R)}},this.setEffects=function(A){M=A,w=M.length>0&&M[0].isRenderPass===!0;let R=o.width,b=o.height;M.length>0&&a===null&&(a=new Tn(R,b,{type:ei,depthBuffer:!1,stencilBuffer:!1}),l=new Tn(R,b,{type:ei,depthBuffer:!1,stencilBuffer:!1}));let T=s===!0&&M.some(O=>O.needsDepthTexture===!0);T!==(o.depthTexture!==null)&&(T===!0&&c===null&&(c=new Li(R,b),r===!0&&(c.format=Vi,c.type=Xs)),o.dispose(),o.depthTexture=T?c:null,o.resolveDepthBuffer=T,o.storeMultisampledDepthBuffer=T);for(let O=0;O<M.length;O++){let P=M[O];P.setSize&&P.setSize(R,b),T&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(A,R){if(g||A.toneMapping===hi&&M.length===0)return!1;if(x=R,R!==null){let b=R.width,T=R.height;(o.width!==b||o.height!==T)&&this.setSize(b,T)}return w===!1&&A.setRenderTarget(o),p=A.toneMapping,A.toneMapping=hi,!0},this.hasRenderPass=function(){return w},this.end=function(A,R){A.toneMapping=p,g=!0;let b=o,T=a;for(let O=0;O<M.length;O++){let P=M[O];P.enabled!==!1&&(P.render(A,T,b,R),P.needsSwap!==!1&&(b=T,T=T===a?l:a))}if(m!==A.outputColorSpace||v!==A.toneMapping){m=A.outputColorSpace,v=A.toneMapping,h.defines={},We.getTransfer(m)===et&&(h.defines.SRGB_TRANSFER="");let O=mA[v];O&&(h.defines[O]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=b.texture,A.setRenderTarget(x),A.render(d,f),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var lv=new St,cv=new Li(1,1),uv=new oa(1),hv=new Yo,dv=new nc,fv=new ra,Hb=[],Vb=[],Gb=new Float32Array(16),Wb=new Float32Array(9),qb=new Float32Array(4);function to(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Hb[s];if(r===void 0&&(r=new Float32Array(s),Hb[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Ot(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Nt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function fu(i,e){let t=Vb[e];t===void 0&&(t=new Int32Array(e),Vb[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function bA(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function vA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ot(t,e))return;i.uniform2fv(this.addr,e),Nt(t,e)}}function yA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Ot(t,e))return;i.uniform3fv(this.addr,e),Nt(t,e)}}function xA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ot(t,e))return;i.uniform4fv(this.addr,e),Nt(t,e)}}function _A(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ot(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Nt(t,e)}else{if(Ot(t,n))return;qb.set(n),i.uniformMatrix2fv(this.addr,!1,qb),Nt(t,n)}}function wA(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ot(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Nt(t,e)}else{if(Ot(t,n))return;Wb.set(n),i.uniformMatrix3fv(this.addr,!1,Wb),Nt(t,n)}}function SA(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ot(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Nt(t,e)}else{if(Ot(t,n))return;Gb.set(n),i.uniformMatrix4fv(this.addr,!1,Gb),Nt(t,n)}}function MA(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function TA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ot(t,e))return;i.uniform2iv(this.addr,e),Nt(t,e)}}function AA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ot(t,e))return;i.uniform3iv(this.addr,e),Nt(t,e)}}function EA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ot(t,e))return;i.uniform4iv(this.addr,e),Nt(t,e)}}function RA(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function CA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ot(t,e))return;i.uniform2uiv(this.addr,e),Nt(t,e)}}function PA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ot(t,e))return;i.uniform3uiv(this.addr,e),Nt(t,e)}}function IA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ot(t,e))return;i.uniform4uiv(this.addr,e),Nt(t,e)}}function pu(i){return i.version===0&&(i.compareFunction=hf,i.needsUpdate=!0),i}function LA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=pu(cv):r=lv,t.setTexture2D(e||r,s)}function kA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||dv,s)}function DA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=pu(uv):r=fv,t.setTextureCube(e||r,s)}function FA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||hv,s)}function OA(i){switch(i){case 5126:return bA;case 35664:return vA;case 35665:return yA;case 35666:return xA;case 35674:return _A;case 35675:return wA;case 35676:return SA;case 5124:case 35670:return MA;case 35667:case 35671:return TA;case 35668:case 35672:return AA;case 35669:case 35673:return EA;case 5125:return RA;case 36294:return CA;case 36295:return PA;case 36296:return IA;case 35678:case 36198:case 36298:case 36306:case 35682:return LA;case 35679:case 36299:case 36307:return kA;case 35680:case 36300:case 36308:case 36293:return DA;case 36289:case 36303:case 36311:case 36292:return FA}}function NA(i,e){i.uniform1fv(this.addr,e)}function UA(i,e){let t=to(e,this.size,2);i.uniform2fv(this.addr,t)}function BA(i,e){let t=to(e,this.size,3);i.uniform3fv(this.addr,t)}function zA(i,e){let t=to(e,this.size,4);i.uniform4fv(this.addr,t)}function HA(i,e){let t=to(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function VA(i,e){let t=to(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function GA(i,e){let t=to(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function WA(i,e){i.uniform1iv(this.addr,e)}function qA(i,e){i.uniform2iv(this.addr,e)}function XA(i,e){i.uniform3iv(this.addr,e)}function jA(i,e){i.uniform4iv(this.addr,e)}function KA(i,e){i.uniform1uiv(this.addr,e)}function $A(i,e){i.uniform2uiv(this.addr,e)}function YA(i,e){i.uniform3uiv(this.addr,e)}function JA(i,e){i.uniform4uiv(this.addr,e)}function ZA(i,e,t){let n=this.cache,s=e.length,r=fu(t,s);Ot(n,r)||(i.uniform1iv(this.addr,r),Nt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=pu(cv):o=lv;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function QA(i,e,t){let n=this.cache,s=e.length,r=fu(t,s);Ot(n,r)||(i.uniform1iv(this.addr,r),Nt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||dv,r[o])}function eE(i,e,t){let n=this.cache,s=e.length,r=fu(t,s);Ot(n,r)||(i.uniform1iv(this.addr,r),Nt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=pu(uv):o=fv;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function tE(i,e,t){let n=this.cache,s=e.length,r=fu(t,s);Ot(n,r)||(i.uniform1iv(this.addr,r),Nt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||hv,r[o])}function nE(i){switch(i){case 5126:return NA;case 35664:return UA;case 35665:return BA;case 35666:return zA;case 35674:return HA;case 35675:return VA;case 35676:return GA;case 5124:case 35670:return WA;case 35667:case 35671:return qA;case 35668:case 35672:return XA;case 35669:case 35673:return jA;case 5125:return KA;case 36294:return $A;case 36295:return YA;case 36296:return JA;case 35678:case 36198:case 36298:case 36306:case 35682:return ZA;case 35679:case 36299:case 36307:return QA;case 35680:case 36300:case 36308:case 36293:return eE;case 36289:case 36303:case 36311:case 36292:return tE}}var Cf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=OA(t.type)}},Pf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=nE(t.type)}},If=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Ef=/(\w+)(\])?(\[|\.)?/g;function Xb(i,e){i.seq.push(e),i.map[e.id]=e}function iE(i,e,t){let n=i.name,s=n.length;for(Ef.lastIndex=0;;){let r=Ef.exec(n),o=Ef.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Xb(t,c===void 0?new Cf(a,i,e):new Pf(a,i,e));break}else{let h=t.map[a];h===void 0&&(h=new If(a),Xb(t,h)),t=h}}}var eo=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);iE(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function jb(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var sE=37297,rE=0;function oE(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Kb=new Pe;function aE(i){We._getMatrix(Kb,We.workingColorSpace,i);let e=`mat3( ${Kb.elements.map(t=>t.toFixed(4))} )`;switch(We.getTransfer(i)){case Ko:return[e,"LinearTransferOETF"];case et:return[e,"sRGBTransferOETF"];default:return Te("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function $b(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+oE(i.getShaderSource(e),a)}else return r}function lE(i,e){let t=aE(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var cE={[Kd]:"Linear",[$d]:"Reinhard",[Yd]:"Cineon",[Jd]:"ACESFilmic",[Qd]:"AgX",[Hi]:"Neutral",[Zd]:"Custom"};function uE(i,e){let t=cE[e];return t===void 0?(Te("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var uu=new F;function hE(){We.getLuminanceCoefficients(uu);let i=uu.x.toFixed(4),e=uu.y.toFixed(4),t=uu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function dE(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Aa).join(`
`)}function fE(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function pE(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Aa(i){return i!==""}function Yb(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Jb(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var mE=/^[ \t]*#include +<([\w\d./]+)>/gm;function Lf(i){return i.replace(mE,gE)}function gE(i,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Lf(t)}var bE=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Zb(i){return i.replace(bE,vE)}function vE(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Qb(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var yE={[ba]:"SHADOWMAP_TYPE_PCF",[Kr]:"SHADOWMAP_TYPE_VSM"};function xE(i){return yE[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var _E={[Yr]:"ENVMAP_MODE_REFRACTION"};function wE(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":_E[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var SE={[jd]:"ENVMAP_BLENDING_MULTIPLY",[pb]:"ENVMAP_BLENDING_MIX",[mb]:"ENVMAP_BLENDING_ADD"};function ME(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":SE[i.combine]||"ENVMAP_BLENDING_NONE"}function TE(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=xE(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=wE(t),h=ME(t),d=dE(t),f=fE(r),m=s.createProgram(),v,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Aa).join(`
`),v.length>0&&(v+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Aa).join(`
`),g.length>0&&(g+=`
`)):(v=[Qb(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Aa).join(`
`),g=[Qb(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==hi?"#define TONE_MAPPING":"",t.toneMapping!==hi?Ge.tonemapping_pars_fragment:"",t.toneMapping!==hi?uE("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,lE("linearToOutputTexel",t.outputColorSpace),hE(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Aa).join(`
`)),o=Lf(o),o=Yb(o,t),o=Jb(o,t),a=Lf(a),a=Yb(a,t),a=Jb(a,t),o=Zb(o),a=Zb(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,g=["#define varying in",t.glslVersion===ff?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===ff?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let x=p+v+o,M=p+g+a,w=jb(s,s.VERTEX_SHADER,x),A=jb(s,s.FRAGMENT_SHADER,M);s.attachShader(m,w),s.attachShader(m,A),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function R(P){if(i.debug.checkShaderErrors){let k=s.getProgramInfoLog(m)||"",B=s.getShaderInfoLog(w)||"",H=s.getShaderInfoLog(A)||"",L=k.trim(),W=B.trim(),K=H.trim(),G=!0,te=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(G=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,w,A);else{let q=$b(s,w,"vertex"),Q=$b(s,A,"fragment");ke("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+L+`
`+q+`
`+Q)}else L!==""?Te("WebGLProgram: Program Info Log:",L):(W===""||K==="")&&(te=!1);te&&(P.diagnostics={runnable:G,programLog:L,vertexShader:{log:W,prefix:v},fragmentShader:{log:K,prefix:g}})}s.deleteShader(w),s.deleteShader(A),b=new eo(s,m),T=pE(s,m)}let b;this.getUniforms=function(){return b===void 0&&R(this),b};let T;this.getAttributes=function(){return T===void 0&&R(this),T};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=s.getProgramParameter(m,sE)),O},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=rE++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=w,this.fragmentShader=A,this}var AE=0,kf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Df(e),t.set(e,n)),n}},Df=class{constructor(e){this.id=AE++,this.code=e,this.usedTimes=0}};function EE(i){return i===hs||i===wa||i===Sa}function RE(i,e,t,n,s,r){let o=new Nr,a=new kf,l=new Set,c=[],u=new Map,h=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(b){return l.add(b),b===0?"uv":`uv${b}`}function m(b,T,O,P,k,B){let H=P.fog,L=k.geometry,W=b.isMeshStandardMaterial||b.isMeshLambertMaterial||b.isMeshPhongMaterial?P.environment:null,K=b.isMeshStandardMaterial||b.isMeshLambertMaterial&&!b.envMap||b.isMeshPhongMaterial&&!b.envMap,G=e.get(b.envMap||W,K),te=d[b.type],q=n.precision;b.precision!==null&&(q=n.getMaxPrecision(b.precision),q!==b.precision&&Te("WebGLProgram.getParameters:",b.precision,"not supported, using",q,"instead."));let Q=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,ee=Q!==void 0?Q.length:0,Se=0;L.morphAttributes.position!==void 0&&(Se=1),L.morphAttributes.normal!==void 0&&(Se=2),L.morphAttributes.color!==void 0&&(Se=3);let Fe,Y,me,xe;if(te){let fe=pi[te];Fe=fe.vertexShader,Y=fe.fragmentShader}else{Fe=b.vertexShader,Y=b.fragmentShader;let fe=a.getVertexShaderStage(b),nt=a.getFragmentShaderStage(b);a.update(b,fe,nt),me=fe.id,xe=nt.id}let Re=i.getRenderTarget(),ge=i.state.buffers.depth.getReversed(),Ue=k.isInstancedMesh===!0,Et=k.isBatchedMesh===!0,Ie=!!b.map,tt=!!b.matcap,lt=!!G,je=lt&&G.isPMREMTexture===!0,qt=!!b.aoMap,It=!!b.lightMap,fn=!!b.bumpMap&&b.wireframe===!1,vt=!!b.normalMap,si=!!b.displacementMap,Ut=!!b.emissiveMap,In=!!b.metalnessMap,Ln=!!b.roughnessMap,kn=b.anisotropy>0,D=b.clearcoat>0,Dn=b.diffuseRoughness>0,mt=b.dispersion>0,gt=b.retroreflectivity>0,de=b.iridescence>0,Lt=b.sheen>0,Ce=b.transmission>0,De=kn&&!!b.anisotropyMap,E=D&&!!b.clearcoatMap,_=D&&!!b.clearcoatNormalMap,U=D&&!!b.clearcoatRoughnessMap,ne=Dn&&!!b.diffuseRoughnessMap,Z=de&&!!b.iridescenceMap,re=de&&!!b.iridescenceThicknessMap,ue=Lt&&!!b.sheenColorMap,j=Lt&&!!b.sheenRoughnessMap,$=!!b.specularMap,ae=!!b.specularColorMap,C=!!b.specularIntensityMap,J=Ce&&!!b.transmissionMap,X=Ce&&!!b.thicknessMap,le=!!b.gradientMap,se=!!b.alphaMap,oe=b.alphaTest>0,Ae=!!b.alphaHash,Ve=!!b.extensions,ie=hi;b.toneMapped&&(Re===null||Re.isXRRenderTarget===!0)&&(ie=i.toneMapping);let Ee=je?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,ze={shaderID:te,shaderType:b.type,shaderName:b.name,vertexShader:Fe,fragmentShader:Y,defines:b.defines,customVertexShaderID:me,customFragmentShaderID:xe,isRawShaderMaterial:b.isRawShaderMaterial===!0,glslVersion:b.glslVersion,precision:q,batching:Et,batchingColor:Et&&k._colorsTexture!==null,instancing:Ue,instancingColor:Ue&&k.instanceColor!==null,instancingMorph:Ue&&k.morphTexture!==null,outputColorSpace:Re===null?i.outputColorSpace:Re.isXRRenderTarget===!0?Re.texture.colorSpace:We.workingColorSpace,alphaToCoverage:!!b.alphaToCoverage,map:Ie,matcap:tt,envMap:lt,envMapMode:lt&&G.mapping,envMapPMREM:je,envMapMaxLod:je?Ee.length-1:null,envMapSize:je?Ee[0].width:null,aoMap:qt,lightMap:It,bumpMap:fn,normalMap:vt,displacementMap:si,emissiveMap:Ut,normalMapObjectSpace:vt&&b.normalMapType===wb,normalMapTangentSpace:vt&&b.normalMapType===ou,packedNormalMap:vt&&b.normalMapType===ou&&EE(b.normalMap.format),metalnessMap:In,roughnessMap:Ln,anisotropy:kn,anisotropyMap:De,clearcoat:D,clearcoatMap:E,clearcoatNormalMap:_,clearcoatRoughnessMap:U,diffuseRoughness:Dn,diffuseRoughnessMap:ne,dispersion:mt,retroreflection:gt,iridescence:de,iridescenceMap:Z,iridescenceThicknessMap:re,sheen:Lt,sheenColorMap:ue,sheenRoughnessMap:j,specularMap:$,specularColorMap:ae,specularIntensityMap:C,transmission:Ce,transmissionMap:J,thicknessMap:X,gradientMap:le,opaque:b.transparent===!1&&b.blending===$r&&b.alphaToCoverage===!1,alphaMap:se,alphaTest:oe,alphaHash:Ae,combine:b.combine,mapUv:Ie&&f(b.map.channel),aoMapUv:qt&&f(b.aoMap.channel),lightMapUv:It&&f(b.lightMap.channel),bumpMapUv:fn&&f(b.bumpMap.channel),normalMapUv:vt&&f(b.normalMap.channel),displacementMapUv:si&&f(b.displacementMap.channel),emissiveMapUv:Ut&&f(b.emissiveMap.channel),metalnessMapUv:In&&f(b.metalnessMap.channel),roughnessMapUv:Ln&&f(b.roughnessMap.channel),anisotropyMapUv:De&&f(b.anisotropyMap.channel),clearcoatMapUv:E&&f(b.clearcoatMap.channel),clearcoatNormalMapUv:_&&f(b.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:U&&f(b.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(b.diffuseRoughnessMap.channel),iridescenceMapUv:Z&&f(b.iridescenceMap.channel),iridescenceThicknessMapUv:re&&f(b.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&f(b.sheenColorMap.channel),sheenRoughnessMapUv:j&&f(b.sheenRoughnessMap.channel),specularMapUv:$&&f(b.specularMap.channel),specularColorMapUv:ae&&f(b.specularColorMap.channel),specularIntensityMapUv:C&&f(b.specularIntensityMap.channel),transmissionMapUv:J&&f(b.transmissionMap.channel),thicknessMapUv:X&&f(b.thicknessMap.channel),alphaMapUv:se&&f(b.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(vt||kn),vertexNormals:!!L.attributes.normal,vertexColors:b.vertexColors,vertexAlphas:b.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:k.isPoints===!0&&!!L.attributes.uv&&(Ie||se),fog:!!H,useFog:b.fog===!0,fogExp2:!!H&&H.isFogExp2,flatShading:b.wireframe===!1&&(b.flatShading===!0||L.attributes.normal===void 0&&vt===!1&&(b.isMeshLambertMaterial||b.isMeshPhongMaterial||b.isMeshStandardMaterial||b.isMeshPhysicalMaterial)),sizeAttenuation:b.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:ge,skinning:k.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:Se,numSunLights:T.sun.length,numDirLights:T.directional.length,numPointLights:T.point.length,numSpotLights:T.spot.length,numSpotLightMaps:T.spotLightMap.length,numRectAreaLights:T.rectArea.length,numHemiLights:T.hemi.length,numSunLightShadows:T.sunShadowMap.length,numDirLightShadows:T.directionalShadowMap.length,numPointLightShadows:T.pointShadowMap.length,numSpotLightShadows:T.spotShadowMap.length,numSpotLightShadowsWithMaps:T.numSpotLightShadowsWithMaps,numLightProbes:T.numLightProbes,numLightProbeGrids:B.filter(fe=>fe.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:b.dithering,shadowMapEnabled:i.shadowMap.enabled&&O.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:Ie&&b.map.isVideoTexture===!0&&We.getTransfer(b.map.colorSpace)===et,decodeVideoTextureEmissive:Ut&&b.emissiveMap.isVideoTexture===!0&&We.getTransfer(b.emissiveMap.colorSpace)===et,premultipliedAlpha:b.premultipliedAlpha,doubleSided:b.side===tn,flipSided:b.side===hn,useDepthPacking:b.depthPacking>=0,depthPacking:b.depthPacking||0,index0AttributeName:b.index0AttributeName,extensionClipCullDistance:Ve&&b.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ve&&b.extensions.multiDraw===!0||Et)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:b.customProgramCacheKey()};return ze.vertexUv1s=l.has(1),ze.vertexUv2s=l.has(2),ze.vertexUv3s=l.has(3),l.clear(),ze}function v(b){let T=[];if(b.shaderID?T.push(b.shaderID):(T.push(b.customVertexShaderID),T.push(b.customFragmentShaderID)),b.defines!==void 0)for(let O in b.defines)T.push(O),T.push(b.defines[O]);return b.isRawShaderMaterial===!1&&(g(T,b),p(T,b),T.push(i.outputColorSpace)),T.push(b.customProgramCacheKey),T.join()}function g(b,T){b.push(T.precision),b.push(T.outputColorSpace),b.push(T.envMapMode),b.push(T.envMapPMREM),b.push(T.envMapMaxLod),b.push(T.envMapSize),b.push(T.mapUv),b.push(T.alphaMapUv),b.push(T.lightMapUv),b.push(T.aoMapUv),b.push(T.bumpMapUv),b.push(T.normalMapUv),b.push(T.displacementMapUv),b.push(T.emissiveMapUv),b.push(T.metalnessMapUv),b.push(T.roughnessMapUv),b.push(T.anisotropyMapUv),b.push(T.clearcoatMapUv),b.push(T.clearcoatNormalMapUv),b.push(T.clearcoatRoughnessMapUv),b.push(T.diffuseRoughnessMapUv),b.push(T.iridescenceMapUv),b.push(T.iridescenceThicknessMapUv),b.push(T.sheenColorMapUv),b.push(T.sheenRoughnessMapUv),b.push(T.specularMapUv),b.push(T.specularColorMapUv),b.push(T.specularIntensityMapUv),b.push(T.transmissionMapUv),b.push(T.thicknessMapUv),b.push(T.combine),b.push(T.fogExp2),b.push(T.sizeAttenuation),b.push(T.morphTargetsCount),b.push(T.numSunLights),b.push(T.numDirLights),b.push(T.numPointLights),b.push(T.numSpotLights),b.push(T.numSpotLightMaps),b.push(T.numHemiLights),b.push(T.numRectAreaLights),b.push(T.numSunLightShadows),b.push(T.numDirLightShadows),b.push(T.numPointLightShadows),b.push(T.numSpotLightShadows),b.push(T.numSpotLightShadowsWithMaps),b.push(T.numLightProbes),b.push(T.numLightProbeGrids),b.push(T.shadowMapType),b.push(T.toneMapping),b.push(T.numClippingPlanes),b.push(T.numClipIntersection),b.push(T.depthPacking)}function p(b,T){o.disableAll(),T.instancing&&o.enable(0),T.instancingColor&&o.enable(1),T.instancingMorph&&o.enable(2),T.matcap&&o.enable(3),T.envMap&&o.enable(4),T.normalMapObjectSpace&&o.enable(5),T.normalMapTangentSpace&&o.enable(6),T.clearcoat&&o.enable(7),T.iridescence&&o.enable(8),T.alphaTest&&o.enable(9),T.vertexColors&&o.enable(10),T.vertexAlphas&&o.enable(11),T.vertexUv1s&&o.enable(12),T.vertexUv2s&&o.enable(13),T.vertexUv3s&&o.enable(14),T.vertexTangents&&o.enable(15),T.anisotropy&&o.enable(16),T.alphaHash&&o.enable(17),T.batching&&o.enable(18),T.dispersion&&o.enable(19),T.retroreflection&&o.enable(24),T.diffuseRoughness&&o.enable(25),T.batchingColor&&o.enable(20),T.gradientMap&&o.enable(21),T.packedNormalMap&&o.enable(22),T.vertexNormals&&o.enable(23),b.push(o.mask),o.disableAll(),T.fog&&o.enable(0),T.useFog&&o.enable(1),T.flatShading&&o.enable(2),T.logarithmicDepthBuffer&&o.enable(3),T.reversedDepthBuffer&&o.enable(4),T.skinning&&o.enable(5),T.morphTargets&&o.enable(6),T.morphNormals&&o.enable(7),T.morphColors&&o.enable(8),T.premultipliedAlpha&&o.enable(9),T.shadowMapEnabled&&o.enable(10),T.doubleSided&&o.enable(11),T.flipSided&&o.enable(12),T.useDepthPacking&&o.enable(13),T.dithering&&o.enable(14),T.transmission&&o.enable(15),T.sheen&&o.enable(16),T.opaque&&o.enable(17),T.pointsUvs&&o.enable(18),T.decodeVideoTexture&&o.enable(19),T.decodeVideoTextureEmissive&&o.enable(20),T.alphaToCoverage&&o.enable(21),T.numLightProbeGrids>0&&o.enable(22),T.hasPositionAttribute&&o.enable(23),b.push(o.mask)}function x(b){let T=d[b.type],O;if(T){let P=pi[T];O=Db.clone(P.uniforms)}else O=b.uniforms;return O}function M(b,T){let O=u.get(T);return O!==void 0?++O.usedTimes:(O=new TE(i,T,b,s),c.push(O),u.set(T,O)),O}function w(b){if(--b.usedTimes===0){let T=c.indexOf(b);c[T]=c[c.length-1],c.pop(),u.delete(b.cacheKey),b.destroy()}}function A(b){a.remove(b)}function R(){a.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:x,acquireProgram:M,releaseProgram:w,releaseShaderCache:A,programs:c,dispose:R}}function CE(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function PE(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function ev(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function tv(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,v,g,p){let x=i[e];return x===void 0?(x={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:g,group:p},i[e]=x):(x.id=d.id,x.object=d,x.geometry=f,x.material=m,x.materialVariant=o(d),x.groupOrder=v,x.renderOrder=d.renderOrder,x.z=g,x.group=p),e++,x}function l(d,f,m,v,g,p,x){x.reversedDepth===!0&&(g=-g);let M=a(d,f,m,v,g,p);m.transmission>0?n.push(M):m.transparent===!0?s.push(M):t.push(M)}function c(d,f,m,v,g,p){let x=a(d,f,m,v,g,p);m.transmission>0?n.unshift(x):m.transparent===!0?s.unshift(x):t.unshift(x)}function u(d,f){t.length>1&&t.sort(d||PE),n.length>1&&n.sort(f||ev),s.length>1&&s.sort(f||ev)}function h(){for(let d=e,f=i.length;d<f;d++){let m=i[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function IE(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new tv,i.set(n,[o])):s>=r.length?(o=new tv,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function LE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new F,color:new Le};break;case"SpotLight":t={position:new F,direction:new F,color:new Le,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new F,color:new Le,distance:0,decay:0};break;case"HemisphereLight":t={direction:new F,skyColor:new Le,groundColor:new Le};break;case"RectAreaLight":t={color:new Le,position:new F,halfWidth:new F,halfHeight:new F};break}return i[e.id]=t,t}}}function kE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var DE=0;function FE(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function OE(i){let e=new LE,t=kE(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new F);let s=new F,r=new Ne,o=new Ne;function a(c){let u=0,h=0,d=0;for(let B=0;B<9;B++)n.probe[B].set(0,0,0);let f=0,m=0,v=0,g=0,p=0,x=0,M=0,w=0,A=0,R=0,b=0,T=0,O=0,P=0;c.sort(FE);for(let B=0,H=c.length;B<H;B++){let L=c[B],W=L.color,K=L.intensity,G=L.distance,te=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===hs?te=L.shadow.map.texture:te=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)u+=W.r*K,h+=W.g*K,d+=W.b*K;else if(L.isLightProbe){for(let q=0;q<9;q++)n.probe[q].addScaledVector(L.sh.coefficients[q],K);P++}else if(L.isSunLight){let q=e.get(L);if(q.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[m]=ee,n.sunShadowMap[m]=te;let Se=Q.getViewportCount();for(let Fe=0;Fe<Se;Fe++)n.sunShadowMatrix[v+Fe]=Q.getMatrix(Fe),n.sunShadowCascade[v+Fe]=Q._cascadeData[Fe];v+=Se,m++}n.sun[f]=q,f++}else if(L.isDirectionalLight){let q=e.get(L);if(q.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.directionalShadow[g]=ee,n.directionalShadowMap[g]=te,n.directionalShadowMatrix[g]=L.shadow.matrix,A++}n.directional[g]=q,g++}else if(L.isSpotLight){let q=e.get(L);q.position.setFromMatrixPosition(L.matrixWorld),q.color.copy(W).multiplyScalar(K),q.distance=G,q.coneCos=Math.cos(L.angle),q.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),q.decay=L.decay,n.spot[x]=q;let Q=L.shadow;if(L.map&&(n.spotLightMap[T]=L.map,T++,Q.updateMatrices(L),L.castShadow&&O++),n.spotLightMatrix[x]=Q.matrix,L.castShadow){let ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,n.spotShadow[x]=ee,n.spotShadowMap[x]=te,b++}x++}else if(L.isRectAreaLight){let q=e.get(L);q.color.copy(W).multiplyScalar(K),q.halfWidth.set(L.width*.5,0,0),q.halfHeight.set(0,L.height*.5,0),n.rectArea[M]=q,M++}else if(L.isPointLight){let q=e.get(L);if(q.color.copy(L.color).multiplyScalar(L.intensity),q.distance=L.distance,q.decay=L.decay,L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,n.pointShadow[p]=ee,n.pointShadowMap[p]=te,n.pointShadowMatrix[p]=L.shadow.matrix,R++}n.point[p]=q,p++}else if(L.isHemisphereLight){let q=e.get(L);q.skyColor.copy(L.color).multiplyScalar(K),q.groundColor.copy(L.groundColor).multiplyScalar(K),n.hemi[w]=q,w++}}M>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=pe.LTC_FLOAT_1,n.rectAreaLTC2=pe.LTC_FLOAT_2):(n.rectAreaLTC1=pe.LTC_HALF_1,n.rectAreaLTC2=pe.LTC_HALF_2)),n.ambient[0]=u,n.ambient[1]=h,n.ambient[2]=d;let k=n.hash;(k.sunLength!==f||k.directionalLength!==g||k.pointLength!==p||k.spotLength!==x||k.rectAreaLength!==M||k.hemiLength!==w||k.numSunShadows!==m||k.numDirectionalShadows!==A||k.numPointShadows!==R||k.numSpotShadows!==b||k.numSpotMaps!==T||k.numLightProbes!==P)&&(n.sun.length=f,n.directional.length=g,n.spot.length=x,n.rectArea.length=M,n.point.length=p,n.hemi.length=w,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=v,n.sunShadowCascade.length=v,n.directionalShadow.length=A,n.directionalShadowMap.length=A,n.directionalShadowMatrix.length=A,n.pointShadow.length=R,n.pointShadowMap.length=R,n.pointShadowMatrix.length=R,n.spotShadow.length=b,n.spotShadowMap.length=b,n.spotLightMatrix.length=b+T-O,n.spotLightMap.length=T,n.numSpotLightShadowsWithMaps=O,n.numLightProbes=P,k.sunLength=f,k.directionalLength=g,k.pointLength=p,k.spotLength=x,k.rectAreaLength=M,k.hemiLength=w,k.numSunShadows=m,k.numDirectionalShadows=A,k.numPointShadows=R,k.numSpotShadows=b,k.numSpotMaps=T,k.numLightProbes=P,n.version=DE++)}function l(c,u){let h=0,d=0,f=0,m=0,v=0,g=0,p=u.matrixWorldInverse;for(let x=0,M=c.length;x<M;x++){let w=c[x];if(w.isSunLight){let A=n.sun[h];A.direction.setFromMatrixPosition(w.matrixWorld),A.direction.transformDirection(p),h++}else if(w.isDirectionalLight){let A=n.directional[d];A.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(p),d++}else if(w.isSpotLight){let A=n.spot[m];A.position.setFromMatrixPosition(w.matrixWorld),A.position.applyMatrix4(p),A.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),A.direction.sub(s),A.direction.transformDirection(p),m++}else if(w.isRectAreaLight){let A=n.rectArea[v];A.position.setFromMatrixPosition(w.matrixWorld),A.position.applyMatrix4(p),o.identity(),r.copy(w.matrixWorld),r.premultiply(p),o.extractRotation(r),A.halfWidth.set(w.width*.5,0,0),A.halfHeight.set(0,w.height*.5,0),A.halfWidth.applyMatrix4(o),A.halfHeight.applyMatrix4(o),v++}else if(w.isPointLight){let A=n.point[f];A.position.setFromMatrixPosition(w.matrixWorld),A.position.applyMatrix4(p),f++}else if(w.isHemisphereLight){let A=n.hemi[g];A.direction.setFromMatrixPosition(w.matrixWorld),A.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:n}}function nv(i){let e=new OE(i),t=[],n=[],s=[];function r(h){u.camera=h,t.length=0,n.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){n.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function NE(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new nv(i),e.set(s,[a])):r>=o.length?(a=new nv(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var UE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,BE=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,zE=[new F(1,0,0),new F(-1,0,0),new F(0,1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1)],HE=[new F(0,-1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1),new F(0,-1,0),new F(0,-1,0)],iv=new Ne,Ta=new F,Rf=new F;function VE(i,e,t){let n=new as,s=new He,r=new He,o=new it,a=new ac,l=new lc,c={},u=t.maxTextureSize,h={[Bn]:hn,[hn]:Bn,[tn]:tn},d=new jt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new He},radius:{value:4}},vertexShader:UE,fragmentShader:BE}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new Gt;m.setAttribute("position",new Pt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new ot(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ba;let p=this.type;this.render=function(R,b,T){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||R.length===0)return;this.type===$g&&(Te("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ba);let O=i.getRenderTarget(),P=i.getActiveCubeFace(),k=i.getActiveMipmapLevel(),B=i.state;B.setBlending(Vs),B.buffers.depth.getReversed()===!0?B.buffers.color.setClear(0,0,0,0):B.buffers.color.setClear(1,1,1,1),B.buffers.depth.setTest(!0),B.setScissorTest(!1);let H=p!==this.type;H&&b.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(W=>W.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,W=R.length;L<W;L++){let K=R[L],G=K.shadow;if(G===void 0){Te("WebGLShadowMap:",K,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);let te=G.getFrameExtents();s.multiply(te),r.copy(G.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/te.x),s.x=r.x*te.x,G.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/te.y),s.y=r.y*te.y,G.mapSize.y=r.y));let q=i.state.buffers.depth.getReversed();if(G.camera._reversedDepth=q,G.map===null||H===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===Kr){if(K.isPointLight){Te("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new Tn(s.x,s.y,{format:hs,type:ei,minFilter:ft,magFilter:ft,generateMipmaps:!1}),G.map.texture.name=K.name+".shadowMap",G.map.depthTexture=new Li(s.x,s.y,Rn),G.map.depthTexture.name=K.name+".shadowMapDepth",G.map.depthTexture.format=Ci,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Mt,G.map.depthTexture.magFilter=Mt}else K.isPointLight?(G.map=new Ks(s.x),G.map.depthTexture=new oa(s.x,Qn)):(G.map=new Tn(s.x,s.y),G.map.depthTexture=new Li(s.x,s.y,Qn)),G.map.depthTexture.name=K.name+".shadowMap",G.map.depthTexture.format=Ci,this.type===ba?(G.map.depthTexture.compareFunction=q?uf:cf,G.map.depthTexture.minFilter=ft,G.map.depthTexture.magFilter=ft):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Mt,G.map.depthTexture.magFilter=Mt);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);let Q=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();K.isPointLight!==!0&&G.updateMatrices(K,T);let ee=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:T.layers;for(let Se=0;Se<Q;Se++){let Fe=G.getCamera(Se);if(K.isPointLight){let Y=G.camera,me=G.matrix,xe=K.distance||Y.far;xe!==Y.far&&(Y.far=xe,Y.updateProjectionMatrix()),Ta.setFromMatrixPosition(K.matrixWorld),Y.position.copy(Ta),Rf.copy(Y.position),Rf.add(zE[Se]),Y.up.copy(HE[Se]),Y.lookAt(Rf),Y.updateMatrixWorld(),me.makeTranslation(-Ta.x,-Ta.y,-Ta.z),iv.multiplyMatrices(Y.projectionMatrix,Y.matrixWorldInverse),G._frustum.setFromProjectionMatrix(iv,Y.coordinateSystem,Y.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)i.setRenderTarget(G.map,Se),i.clear();else{Se===0&&(i.setRenderTarget(G.map),i.clear());let Y=G.getViewport(Se);o.set(r.x*Y.x,r.y*Y.y,r.x*Y.z,r.y*Y.w),B.viewport(o)}n=G.getFrustum(Se),w(b,T,Fe,K,ee,this.type)}G.isPointLightShadow!==!0&&this.type===Kr&&x(G,T),G.needsUpdate=!1}p=this.type,g.needsUpdate=!1,i.setRenderTarget(O,P,k)};function x(R,b){let T=e.update(v);d.defines.VSM_SAMPLES!==R.blurSamples&&(d.defines.VSM_SAMPLES=R.blurSamples,f.defines.VSM_SAMPLES=R.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),R.mapPass===null?R.mapPass=new Tn(s.x,s.y,{format:hs,type:ei}):(R.mapPass.width!==R.map.width||R.mapPass.height!==R.map.height)&&R.mapPass.setSize(R.map.width,R.map.height),d.uniforms.shadow_pass.value=R.map.depthTexture,d.uniforms.resolution.value.set(R.map.width,R.map.height),d.uniforms.radius.value=R.radius,i.setRenderTarget(R.mapPass),i.clear(),i.renderBufferDirect(b,null,T,d,v,null),f.uniforms.shadow_pass.value=R.mapPass.texture,f.uniforms.resolution.value.set(R.map.width,R.map.height),f.uniforms.radius.value=R.radius,i.setRenderTarget(R.map),i.clear(),i.renderBufferDirect(b,null,T,f,v,null)}function M(R,b,T,O){let P=null,k=T.isPointLight===!0?R.customDistanceMaterial:R.customDepthMaterial;if(k!==void 0)P=k;else if(P=T.isPointLight===!0?l:a,i.localClippingEnabled&&b.clipShadows===!0&&Array.isArray(b.clippingPlanes)&&b.clippingPlanes.length!==0||b.displacementMap&&b.displacementScale!==0||b.alphaMap&&b.alphaTest>0||b.map&&b.alphaTest>0||b.alphaToCoverage===!0){let B=P.uuid,H=b.uuid,L=c[B];L===void 0&&(L={},c[B]=L);let W=L[H];W===void 0&&(W=P.clone(),L[H]=W,b.addEventListener("dispose",A)),P=W}if(P.visible=b.visible,P.wireframe=b.wireframe,O===Kr?P.side=b.shadowSide!==null?b.shadowSide:b.side:P.side=b.shadowSide!==null?b.shadowSide:h[b.side],P.alphaMap=b.alphaMap,P.alphaTest=b.alphaToCoverage===!0?.5:b.alphaTest,P.map=b.map,P.clipShadows=b.clipShadows,P.clippingPlanes=b.clippingPlanes,P.clipIntersection=b.clipIntersection,P.displacementMap=b.displacementMap,P.displacementScale=b.displacementScale,P.displacementBias=b.displacementBias,P.wireframeLinewidth=b.wireframeLinewidth,P.linewidth=b.linewidth,T.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let B=i.properties.get(P);B.light=T}return P}function w(R,b,T,O,P,k){if(R.visible===!1)return;if(R.layers.test(P)&&(R.isMesh||R.isLine||R.isPoints)&&(R.castShadow||R.receiveShadow&&k===Kr)&&(!R.frustumCulled||R.intersectsFrustum(n))){R.modelViewMatrix.multiplyMatrices(T.matrixWorldInverse,R.matrixWorld);let L=e.update(R),W=R.material;if(Array.isArray(W)){let K=L.groups;for(let G=0,te=K.length;G<te;G++){let q=K[G],Q=W[q.materialIndex];if(Q&&Q.visible){let ee=M(R,Q,O,k);R.onBeforeShadow(i,R,b,T,L,ee,q),i.renderBufferDirect(T,null,L,ee,R,q),R.onAfterShadow(i,R,b,T,L,ee,q)}}}else if(W.visible){let K=M(R,W,O,k);R.onBeforeShadow(i,R,b,T,L,K,null),i.renderBufferDirect(T,null,L,K,R,null),R.onAfterShadow(i,R,b,T,L,K,null)}}let H=R.children;for(let L=0,W=H.length;L<W;L++)w(H[L],b,T,O,P,k)}function A(R){R.target.removeEventListener("dispose",A);for(let T in c){let O=c[T],P=R.target.uuid;P in O&&(O[P].dispose(),delete O[P])}}}function GE(i,e){function t(){let C=!1,J=new it,X=null,le=new it(0,0,0,0);return{setMask:function(se){X!==se&&!C&&(i.colorMask(se,se,se,se),X=se)},setLocked:function(se){C=se},setClear:function(se,oe,Ae,Ve,ie){ie===!0&&(se*=Ve,oe*=Ve,Ae*=Ve),J.set(se,oe,Ae,Ve),le.equals(J)===!1&&(i.clearColor(se,oe,Ae,Ve),le.copy(J))},reset:function(){C=!1,X=null,le.set(-1,0,0,0)}}}function n(){let C=!1,J=!1,X=null,le=null,se=null;return{setReversed:function(oe){if(J!==oe){let Ae=e.get("EXT_clip_control");oe?Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.ZERO_TO_ONE_EXT):Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.NEGATIVE_ONE_TO_ONE_EXT),J=oe;let Ve=se;se=null,this.setClear(Ve)}},getReversed:function(){return J},setTest:function(oe){oe?ge(i.DEPTH_TEST):Ue(i.DEPTH_TEST)},setMask:function(oe){X!==oe&&!C&&(i.depthMask(oe),X=oe)},setFunc:function(oe){if(J&&(oe=Lb[oe]),le!==oe){switch(oe){case jl:i.depthFunc(i.NEVER);break;case Kl:i.depthFunc(i.ALWAYS);break;case $l:i.depthFunc(i.LESS);break;case Ir:i.depthFunc(i.LEQUAL);break;case Yl:i.depthFunc(i.EQUAL);break;case Jl:i.depthFunc(i.GEQUAL);break;case Zl:i.depthFunc(i.GREATER);break;case Ql:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}le=oe}},setLocked:function(oe){C=oe},setClear:function(oe){se!==oe&&(se=oe,J&&(oe=1-oe),i.clearDepth(oe))},reset:function(){C=!1,X=null,le=null,se=null,J=!1}}}function s(){let C=!1,J=null,X=null,le=null,se=null,oe=null,Ae=null,Ve=null,ie=null;return{setTest:function(Ee){C||(Ee?ge(i.STENCIL_TEST):Ue(i.STENCIL_TEST))},setMask:function(Ee){J!==Ee&&!C&&(i.stencilMask(Ee),J=Ee)},setFunc:function(Ee,ze,fe){(X!==Ee||le!==ze||se!==fe)&&(i.stencilFunc(Ee,ze,fe),X=Ee,le=ze,se=fe)},setOp:function(Ee,ze,fe){(oe!==Ee||Ae!==ze||Ve!==fe)&&(i.stencilOp(Ee,ze,fe),oe=Ee,Ae=ze,Ve=fe)},setLocked:function(Ee){C=Ee},setClear:function(Ee){ie!==Ee&&(i.clearStencil(Ee),ie=Ee)},reset:function(){C=!1,J=null,X=null,le=null,se=null,oe=null,Ae=null,Ve=null,ie=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,m=[],v=null,g=!1,p=null,x=null,M=null,w=null,A=null,R=null,b=null,T=new Le(0,0,0),O=0,P=!1,k=null,B=null,H=null,L=null,W=null,K=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,te=0,q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),G=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),G=te>=2);let Q=null,ee={},Se=i.getParameter(i.SCISSOR_BOX),Fe=i.getParameter(i.VIEWPORT),Y=new it().fromArray(Se),me=new it().fromArray(Fe);function xe(C,J,X,le){let se=new Uint8Array(4),oe=i.createTexture();i.bindTexture(C,oe),i.texParameteri(C,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(C,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ae=0;Ae<X;Ae++)C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY?i.texImage3D(J,0,i.RGBA,1,1,le,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(J+Ae,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return oe}let Re={};Re[i.TEXTURE_2D]=xe(i.TEXTURE_2D,i.TEXTURE_2D,1),Re[i.TEXTURE_CUBE_MAP]=xe(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Re[i.TEXTURE_2D_ARRAY]=xe(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Re[i.TEXTURE_3D]=xe(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ge(i.DEPTH_TEST),o.setFunc(Ir),fn(!1),vt(Hd),ge(i.CULL_FACE),qt(Vs);function ge(C){u[C]!==!0&&(i.enable(C),u[C]=!0)}function Ue(C){u[C]!==!1&&(i.disable(C),u[C]=!1)}function Et(C,J){return d[C]!==J?(i.bindFramebuffer(C,J),d[C]=J,C===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=J),C===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=J),!0):!1}function Ie(C,J){let X=m,le=!1;if(C){X=f.get(J),X===void 0&&(X=[],f.set(J,X));let se=C.textures;if(X.length!==se.length||X[0]!==i.COLOR_ATTACHMENT0){for(let oe=0,Ae=se.length;oe<Ae;oe++)X[oe]=i.COLOR_ATTACHMENT0+oe;X.length=se.length,le=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,le=!0);le&&i.drawBuffers(X)}function tt(C){return v!==C?(i.useProgram(C),v=C,!0):!1}let lt={[Gs]:i.FUNC_ADD,[Jg]:i.FUNC_SUBTRACT,[Zg]:i.FUNC_REVERSE_SUBTRACT};lt[Qg]=i.MIN,lt[eb]=i.MAX;let je={[tb]:i.ZERO,[nb]:i.ONE,[ib]:i.SRC_COLOR,[qd]:i.SRC_ALPHA,[cb]:i.SRC_ALPHA_SATURATE,[ab]:i.DST_COLOR,[rb]:i.DST_ALPHA,[sb]:i.ONE_MINUS_SRC_COLOR,[Xd]:i.ONE_MINUS_SRC_ALPHA,[lb]:i.ONE_MINUS_DST_COLOR,[ob]:i.ONE_MINUS_DST_ALPHA,[ub]:i.CONSTANT_COLOR,[hb]:i.ONE_MINUS_CONSTANT_COLOR,[db]:i.CONSTANT_ALPHA,[fb]:i.ONE_MINUS_CONSTANT_ALPHA};function qt(C,J,X,le,se,oe,Ae,Ve,ie,Ee){if(C===Vs){g===!0&&(Ue(i.BLEND),g=!1);return}if(g===!1&&(ge(i.BLEND),g=!0),C!==Yg){if(C!==p||Ee!==P){if((x!==Gs||A!==Gs)&&(i.blendEquation(i.FUNC_ADD),x=Gs,A=Gs),Ee)switch(C){case $r:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Vd:i.blendFunc(i.ONE,i.ONE);break;case Gd:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Wd:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:ke("WebGLState: Invalid blending: ",C);break}else switch(C){case $r:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Vd:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Gd:ke("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Wd:ke("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:ke("WebGLState: Invalid blending: ",C);break}M=null,w=null,R=null,b=null,T.set(0,0,0),O=0,p=C,P=Ee}return}se=se||J,oe=oe||X,Ae=Ae||le,(J!==x||se!==A)&&(i.blendEquationSeparate(lt[J],lt[se]),x=J,A=se),(X!==M||le!==w||oe!==R||Ae!==b)&&(i.blendFuncSeparate(je[X],je[le],je[oe],je[Ae]),M=X,w=le,R=oe,b=Ae),(Ve.equals(T)===!1||ie!==O)&&(i.blendColor(Ve.r,Ve.g,Ve.b,ie),T.copy(Ve),O=ie),p=C,P=!1}function It(C,J){C.side===tn?Ue(i.CULL_FACE):ge(i.CULL_FACE);let X=C.side===hn;J&&(X=!X),fn(X),C.blending===$r&&C.transparent===!1?qt(Vs):qt(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),r.setMask(C.colorWrite);let le=C.stencilWrite;a.setTest(le),le&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Ut(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?ge(i.SAMPLE_ALPHA_TO_COVERAGE):Ue(i.SAMPLE_ALPHA_TO_COVERAGE)}function fn(C){k!==C&&(C?i.frontFace(i.CW):i.frontFace(i.CCW),k=C)}function vt(C){C!==jg?(ge(i.CULL_FACE),C!==B&&(C===Hd?i.cullFace(i.BACK):C===Kg?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ue(i.CULL_FACE),B=C}function si(C){C!==H&&(G&&i.lineWidth(C),H=C)}function Ut(C,J,X){C?(ge(i.POLYGON_OFFSET_FILL),(L!==J||W!==X)&&(L=J,W=X,o.getReversed()&&(J=-J,X=-X),i.polygonOffset(J,X))):Ue(i.POLYGON_OFFSET_FILL)}function In(C){C?ge(i.SCISSOR_TEST):Ue(i.SCISSOR_TEST)}function Ln(C){C===void 0&&(C=i.TEXTURE0+K-1),Q!==C&&(i.activeTexture(C),Q=C)}function kn(C,J,X){X===void 0&&(Q===null?X=i.TEXTURE0+K-1:X=Q);let le=ee[X];le===void 0&&(le={type:void 0,texture:void 0},ee[X]=le),(le.type!==C||le.texture!==J)&&(Q!==X&&(i.activeTexture(X),Q=X),i.bindTexture(C,J||Re[C]),le.type=C,le.texture=J)}function D(){let C=ee[Q];C!==void 0&&C.type!==void 0&&(i.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function Dn(){try{i.compressedTexImage2D(...arguments)}catch(C){ke("WebGLState:",C)}}function mt(){try{i.compressedTexImage3D(...arguments)}catch(C){ke("WebGLState:",C)}}function gt(){try{i.texSubImage2D(...arguments)}catch(C){ke("WebGLState:",C)}}function de(){try{i.texSubImage3D(...arguments)}catch(C){ke("WebGLState:",C)}}function Lt(){try{i.compressedTexSubImage2D(...arguments)}catch(C){ke("WebGLState:",C)}}function Ce(){try{i.compressedTexSubImage3D(...arguments)}catch(C){ke("WebGLState:",C)}}function De(){try{i.texStorage2D(...arguments)}catch(C){ke("WebGLState:",C)}}function E(){try{i.texStorage3D(...arguments)}catch(C){ke("WebGLState:",C)}}function _(){try{i.texImage2D(...arguments)}catch(C){ke("WebGLState:",C)}}function U(){try{i.texImage3D(...arguments)}catch(C){ke("WebGLState:",C)}}function ne(C){return h[C]!==void 0?h[C]:i.getParameter(C)}function Z(C,J){h[C]!==J&&(i.pixelStorei(C,J),h[C]=J)}function re(C){Y.equals(C)===!1&&(i.scissor(C.x,C.y,C.z,C.w),Y.copy(C))}function ue(C){me.equals(C)===!1&&(i.viewport(C.x,C.y,C.z,C.w),me.copy(C))}function j(C,J){let X=c.get(J);X===void 0&&(X=new WeakMap,c.set(J,X));let le=X.get(C);le===void 0&&(le=i.getUniformBlockIndex(J,C.name),i.uniformBlockBinding(J,le,le),X.set(C,le))}function $(C,J,X){let se=c.get(J).get(C);l[se]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,X),l[se]=X)}function ae(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},h={},Q=null,ee={},d={},l={},f=new WeakMap,m=[],v=null,g=!1,p=null,x=null,M=null,w=null,A=null,R=null,b=null,T=new Le(0,0,0),O=0,P=!1,k=null,B=null,H=null,L=null,W=null,Y.set(0,0,i.canvas.width,i.canvas.height),me.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ge,disable:Ue,bindFramebuffer:Et,drawBuffers:Ie,useProgram:tt,setBlending:qt,setMaterial:It,setFlipSided:fn,setCullFace:vt,setLineWidth:si,setPolygonOffset:Ut,setScissorTest:In,activeTexture:Ln,bindTexture:kn,unbindTexture:D,compressedTexImage2D:Dn,compressedTexImage3D:mt,texImage2D:_,texImage3D:U,pixelStorei:Z,getParameter:ne,updateUBOMapping:j,uniformBlockBinding:$,texStorage2D:De,texStorage3D:E,texSubImage2D:gt,texSubImage3D:de,compressedTexSubImage2D:Lt,compressedTexSubImage3D:Ce,scissor:re,viewport:ue,reset:ae}}function WE(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new He,u=new WeakMap,h=new Set,d,f=new WeakMap,m=new Set,v=new FinalizationRegistry(E=>m.delete(E)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(E,_){return g?new OffscreenCanvas(E,_):Dr("canvas")}function x(E,_,U){let ne=1,Z=De(E);if((Z.width>U||Z.height>U)&&(ne=U/Math.max(Z.width,Z.height)),ne<1)if(typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&E instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&E instanceof ImageBitmap||typeof VideoFrame<"u"&&E instanceof VideoFrame){let re=Math.floor(ne*Z.width),ue=Math.floor(ne*Z.height);d===void 0&&(d=p(re,ue));let j=_?p(re,ue):d;return j.width=re,j.height=ue,j.getContext("2d").drawImage(E,0,0,re,ue),Te("WebGLRenderer: Texture has been resized from ("+Z.width+"x"+Z.height+") to ("+re+"x"+ue+")."),j}else return"data"in E&&Te("WebGLRenderer: Image in DataTexture is too big ("+Z.width+"x"+Z.height+")."),E;return E}function M(E){return E.generateMipmaps}function w(E){i.generateMipmap(E)}function A(E){return E.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:E.isWebGL3DRenderTarget?i.TEXTURE_3D:E.isWebGLArrayRenderTarget||E.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function R(E,_,U,ne,Z,re=!1){if(E!==null){if(i[E]!==void 0)return i[E];Te("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+E+"'")}let ue;ne&&(ue=e.get("EXT_texture_norm16"),ue||Te("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let j=_;if(_===i.RED&&(U===i.FLOAT&&(j=i.R32F),U===i.HALF_FLOAT&&(j=i.R16F),U===i.UNSIGNED_BYTE&&(j=i.R8),U===i.UNSIGNED_SHORT&&ue&&(j=ue.R16_EXT),U===i.SHORT&&ue&&(j=ue.R16_SNORM_EXT)),_===i.RED_INTEGER&&(U===i.UNSIGNED_BYTE&&(j=i.R8UI),U===i.UNSIGNED_SHORT&&(j=i.R16UI),U===i.UNSIGNED_INT&&(j=i.R32UI),U===i.BYTE&&(j=i.R8I),U===i.SHORT&&(j=i.R16I),U===i.INT&&(j=i.R32I)),_===i.RG&&(U===i.FLOAT&&(j=i.RG32F),U===i.HALF_FLOAT&&(j=i.RG16F),U===i.UNSIGNED_BYTE&&(j=i.RG8),U===i.UNSIGNED_SHORT&&ue&&(j=ue.RG16_EXT),U===i.SHORT&&ue&&(j=ue.RG16_SNORM_EXT)),_===i.RG_INTEGER&&(U===i.UNSIGNED_BYTE&&(j=i.RG8UI),U===i.UNSIGNED_SHORT&&(j=i.RG16UI),U===i.UNSIGNED_INT&&(j=i.RG32UI),U===i.BYTE&&(j=i.RG8I),U===i.SHORT&&(j=i.RG16I),U===i.INT&&(j=i.RG32I)),_===i.RGB_INTEGER&&(U===i.UNSIGNED_BYTE&&(j=i.RGB8UI),U===i.UNSIGNED_SHORT&&(j=i.RGB16UI),U===i.UNSIGNED_INT&&(j=i.RGB32UI),U===i.BYTE&&(j=i.RGB8I),U===i.SHORT&&(j=i.RGB16I),U===i.INT&&(j=i.RGB32I)),_===i.RGBA_INTEGER&&(U===i.UNSIGNED_BYTE&&(j=i.RGBA8UI),U===i.UNSIGNED_SHORT&&(j=i.RGBA16UI),U===i.UNSIGNED_INT&&(j=i.RGBA32UI),U===i.BYTE&&(j=i.RGBA8I),U===i.SHORT&&(j=i.RGBA16I),U===i.INT&&(j=i.RGBA32I)),_===i.RGB&&(U===i.UNSIGNED_SHORT&&ue&&(j=ue.RGB16_EXT),U===i.SHORT&&ue&&(j=ue.RGB16_SNORM_EXT),U===i.UNSIGNED_INT_5_9_9_9_REV&&(j=i.RGB9_E5),U===i.UNSIGNED_INT_10F_11F_11F_REV&&(j=i.R11F_G11F_B10F)),_===i.RGBA){let $=re?Ko:We.getTransfer(Z);U===i.FLOAT&&(j=i.RGBA32F),U===i.HALF_FLOAT&&(j=i.RGBA16F),U===i.UNSIGNED_BYTE&&(j=$===et?i.SRGB8_ALPHA8:i.RGBA8),U===i.UNSIGNED_SHORT&&ue&&(j=ue.RGBA16_EXT),U===i.SHORT&&ue&&(j=ue.RGBA16_SNORM_EXT),U===i.UNSIGNED_SHORT_4_4_4_4&&(j=i.RGBA4),U===i.UNSIGNED_SHORT_5_5_5_1&&(j=i.RGB5_A1)}return(j===i.R16F||j===i.R32F||j===i.RG16F||j===i.RG32F||j===i.RGBA16F||j===i.RGBA32F)&&e.get("EXT_color_buffer_float"),j}function b(E,_){let U;return E?_===null||_===Qn||_===Xs?U=i.DEPTH24_STENCIL8:_===Rn?U=i.DEPTH32F_STENCIL8:_===Zr&&(U=i.DEPTH24_STENCIL8,Te("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):_===null||_===Qn||_===Xs?U=i.DEPTH_COMPONENT24:_===Rn?U=i.DEPTH_COMPONENT32F:_===Zr&&(U=i.DEPTH_COMPONENT16),U}function T(E,_){return M(E)===!0||E.isFramebufferTexture&&E.minFilter!==Mt&&E.minFilter!==ft?Math.log2(Math.max(_.width,_.height))+1:E.mipmaps.length>0?E.mipmaps.length:E.isCompressedTexture&&Array.isArray(E.image)?_.mipmaps.length:1}function O(E){let _=new WeakRef(E);n.get(E).__ref=_,m.add(_),v.register(E,_,_)}function P(E){let _=n.get(E).__ref;_!==void 0&&(m.delete(_),v.unregister(_))}function k(E){H(E.target)}function B(E){L(E.target)}function H(E){E.removeEventListener("dispose",k),P(E),K(E),E.isVideoTexture&&u.delete(E),E.isHTMLTexture&&h.delete(E)}function L(E){E.removeEventListener("dispose",B),P(E),te(E)}function W(){for(let E of m){let _=E.deref();_!==void 0&&(_.isRenderTarget===!0?L(_):H(_))}m.clear(),h.clear()}function K(E){let _=n.get(E);if(_.__webglInit===void 0)return;let U=E.source,ne=f.get(U);if(ne){let Z=ne[_.__cacheKey];Z.usedTimes--,Z.usedTimes===0&&G(E),Object.keys(ne).length===0&&f.delete(U)}n.remove(E)}function G(E){let _=n.get(E);i.deleteTexture(_.__webglTexture);let U=E.source,ne=f.get(U);delete ne[_.__cacheKey],o.memory.textures--}function te(E){let _=n.get(E);_.__depthDisposeCallback&&_.__depthDisposeCallback();let U=E.depthTexture;if(U&&U.renderTarget===E&&H(U),E.isWebGLCubeRenderTarget)for(let Z=0;Z<6;Z++){if(Array.isArray(_.__webglFramebuffer[Z]))for(let re=0;re<_.__webglFramebuffer[Z].length;re++)i.deleteFramebuffer(_.__webglFramebuffer[Z][re]);else i.deleteFramebuffer(_.__webglFramebuffer[Z]);_.__webglDepthbuffer&&i.deleteRenderbuffer(_.__webglDepthbuffer[Z])}else{if(Array.isArray(_.__webglFramebuffer))for(let Z=0;Z<_.__webglFramebuffer.length;Z++)i.deleteFramebuffer(_.__webglFramebuffer[Z]);else i.deleteFramebuffer(_.__webglFramebuffer);if(_.__webglDepthbuffer&&i.deleteRenderbuffer(_.__webglDepthbuffer),_.__webglMultisampledFramebuffer&&i.deleteFramebuffer(_.__webglMultisampledFramebuffer),_.__webglColorRenderbuffer)for(let Z=0;Z<_.__webglColorRenderbuffer.length;Z++)_.__webglColorRenderbuffer[Z]&&i.deleteRenderbuffer(_.__webglColorRenderbuffer[Z]);_.__webglDepthRenderbuffer&&i.deleteRenderbuffer(_.__webglDepthRenderbuffer)}let ne=E.textures;for(let Z=0,re=ne.length;Z<re;Z++){let ue=n.get(ne[Z]);ue.__webglTexture&&(i.deleteTexture(ue.__webglTexture),o.memory.textures--),n.remove(ne[Z])}n.remove(E)}let q=0;function Q(){q=0}function ee(){return q}function Se(E){q=E}function Fe(){let E=q;return E>=s.maxTextures&&Te("WebGLTextures: Trying to use "+(E+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,E}function Y(E){let _=[];return _.push(E.wrapS),_.push(E.wrapT),_.push(E.wrapR||0),_.push(E.magFilter),_.push(E.minFilter),_.push(E.anisotropy),_.push(E.internalFormat),_.push(E.format),_.push(E.type),_.push(E.generateMipmaps),_.push(E.mipmapsAutoUpdate),_.push(E.premultiplyAlpha),_.push(E.flipY),_.push(E.unpackAlignment),_.push(E.colorSpace),_.join()}function me(E,_){let U=n.get(E);if(E.isVideoTexture&&Lt(E),E.isRenderTargetTexture===!1&&E.isExternalTexture!==!0&&E.version>0&&U.__version!==E.version){let ne=E.image;if(ne===null)Te("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Te("WebGLRenderer: Texture marked for update but image is incomplete");else{It(U,E,_);return}}else E.isExternalTexture&&(U.__webglTexture=E.sourceTexture?E.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,U.__webglTexture,i.TEXTURE0+_)}function xe(E,_){let U=n.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&U.__version!==E.version){It(U,E,_);return}else E.isExternalTexture&&(U.__webglTexture=E.sourceTexture?E.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,U.__webglTexture,i.TEXTURE0+_)}function Re(E,_){let U=n.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&U.__version!==E.version){It(U,E,_);return}t.bindTexture(i.TEXTURE_3D,U.__webglTexture,i.TEXTURE0+_)}function ge(E,_){let U=n.get(E);if(E.version>0&&U.__version!==E.version){fn(U,E,_);return}t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+_)}let Ue={[rs]:i.REPEAT,[pn]:i.CLAMP_TO_EDGE,[Lr]:i.MIRRORED_REPEAT},Et={[Mt]:i.NEAREST,[_c]:i.NEAREST_MIPMAP_NEAREST,[qs]:i.NEAREST_MIPMAP_LINEAR,[ft]:i.LINEAR,[Jr]:i.LINEAR_MIPMAP_NEAREST,[vn]:i.LINEAR_MIPMAP_LINEAR},Ie={[Mb]:i.NEVER,[hf]:i.ALWAYS,[Tb]:i.LESS,[cf]:i.LEQUAL,[Ab]:i.EQUAL,[uf]:i.GEQUAL,[Eb]:i.GREATER,[Rb]:i.NOTEQUAL};function tt(E,_){if(_.type===Rn&&e.has("OES_texture_float_linear")===!1&&(_.magFilter===ft||_.magFilter===Jr||_.magFilter===qs||_.magFilter===vn||_.minFilter===ft||_.minFilter===Jr||_.minFilter===qs||_.minFilter===vn)&&Te("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(E,i.TEXTURE_WRAP_S,Ue[_.wrapS]),i.texParameteri(E,i.TEXTURE_WRAP_T,Ue[_.wrapT]),(E===i.TEXTURE_3D||E===i.TEXTURE_2D_ARRAY)&&i.texParameteri(E,i.TEXTURE_WRAP_R,Ue[_.wrapR]),i.texParameteri(E,i.TEXTURE_MAG_FILTER,Et[_.magFilter]),i.texParameteri(E,i.TEXTURE_MIN_FILTER,Et[_.minFilter]),_.compareFunction&&(i.texParameteri(E,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(E,i.TEXTURE_COMPARE_FUNC,Ie[_.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(_.magFilter===Mt||_.minFilter!==qs&&_.minFilter!==vn||_.type===Rn&&e.has("OES_texture_float_linear")===!1)return;if(_.anisotropy>1||n.get(_).__currentAnisotropy){let U=e.get("EXT_texture_filter_anisotropic");i.texParameterf(E,U.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(_.anisotropy,s.getMaxAnisotropy())),n.get(_).__currentAnisotropy=_.anisotropy}}}function lt(E,_){let U=!1;E.__webglInit===void 0&&(E.__webglInit=!0,_.addEventListener("dispose",k),O(_));let ne=_.source,Z=f.get(ne);Z===void 0&&(Z={},f.set(ne,Z));let re=Y(_);if(re!==E.__cacheKey){Z[re]===void 0&&(Z[re]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,U=!0),Z[re].usedTimes++;let ue=Z[E.__cacheKey];ue!==void 0&&(Z[E.__cacheKey].usedTimes--,ue.usedTimes===0&&G(_)),E.__cacheKey=re,E.__webglTexture=Z[re].texture}return U}function je(E,_,U){return Math.floor(Math.floor(E/U)/_)}function qt(E,_,U,ne){let re=E.updateRanges;if(re.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,_.width,_.height,U,ne,_.data);else{re.sort((C,J)=>C.start-J.start);let ue=0;for(let C=1;C<re.length;C++){let J=re[ue],X=re[C],le=J.start+J.count,se=je(X.start,_.width,4),oe=je(J.start,_.width,4);X.start<=le+1&&se===oe&&je(X.start+X.count-1,_.width,4)===se?J.count=Math.max(J.count,X.start+X.count-J.start):(++ue,re[ue]=X)}re.length=ue+1;let j=t.getParameter(i.UNPACK_ROW_LENGTH),$=t.getParameter(i.UNPACK_SKIP_PIXELS),ae=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,_.width);for(let C=0,J=re.length;C<J;C++){let X=re[C],le=Math.floor(X.start/4),se=Math.ceil(X.count/4),oe=le%_.width,Ae=Math.floor(le/_.width),Ve=se,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ae),t.texSubImage2D(i.TEXTURE_2D,0,oe,Ae,Ve,ie,U,ne,_.data)}E.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,j),t.pixelStorei(i.UNPACK_SKIP_PIXELS,$),t.pixelStorei(i.UNPACK_SKIP_ROWS,ae)}}function It(E,_,U){let ne=i.TEXTURE_2D;(_.isDataArrayTexture||_.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),_.isData3DTexture&&(ne=i.TEXTURE_3D);let Z=lt(E,_),re=_.source;t.bindTexture(ne,E.__webglTexture,i.TEXTURE0+U);let ue=n.get(re);if(re.version!==ue.__version||Z===!0){if(t.activeTexture(i.TEXTURE0+U),(typeof ImageBitmap<"u"&&_.image instanceof ImageBitmap)===!1){let ie=We.getPrimaries(We.workingColorSpace),Ee=_.colorSpace===ti?null:We.getPrimaries(_.colorSpace),ze=_.colorSpace===ti||ie===Ee?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,_.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,_.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ze)}t.pixelStorei(i.UNPACK_ALIGNMENT,_.unpackAlignment);let $=x(_.image,!1,s.maxTextureSize);$=Ce(_,$);let ae=r.convert(_.format,_.colorSpace),C=r.convert(_.type),J=R(_.internalFormat,ae,C,_.normalized,_.colorSpace,_.isVideoTexture);tt(ne,_);let X,le=_.mipmaps,se=_.isVideoTexture!==!0,oe=ue.__version===void 0||Z===!0,Ae=re.dataReady,Ve=T(_,$);if(_.isDepthTexture)J=b(_.format===Vi,_.type),oe&&(se?t.texStorage2D(i.TEXTURE_2D,1,J,$.width,$.height):t.texImage2D(i.TEXTURE_2D,0,J,$.width,$.height,0,ae,C,null));else if(_.isDataTexture)if(le.length>0){se&&oe&&t.texStorage2D(i.TEXTURE_2D,Ve,J,le[0].width,le[0].height);for(let ie=0,Ee=le.length;ie<Ee;ie++)X=le[ie],se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,X.width,X.height,ae,C,X.data):t.texImage2D(i.TEXTURE_2D,ie,J,X.width,X.height,0,ae,C,X.data);_.generateMipmaps=!1}else se?(oe&&t.texStorage2D(i.TEXTURE_2D,Ve,J,$.width,$.height),Ae&&qt(_,$,ae,C)):t.texImage2D(i.TEXTURE_2D,0,J,$.width,$.height,0,ae,C,$.data);else if(_.isCompressedTexture)if(_.isCompressedArrayTexture){se&&oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ve,J,le[0].width,le[0].height,$.depth);for(let ie=0,Ee=le.length;ie<Ee;ie++)if(X=le[ie],_.format!==zn)if(ae!==null)if(se){if(Ae)if(_.layerUpdates.size>0){let ze=_f(X.width,X.height,_.format,_.type);for(let fe of _.layerUpdates){let nt=X.data.subarray(fe*ze/X.data.BYTES_PER_ELEMENT,(fe+1)*ze/X.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,fe,X.width,X.height,1,ae,nt)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,X.width,X.height,$.depth,ae,X.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,J,X.width,X.height,$.depth,0,X.data,0,0);else Te("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Ae&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,X.width,X.height,$.depth,ae,C,X.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,J,X.width,X.height,$.depth,0,ae,C,X.data);_.layerUpdates.size>0&&_.clearLayerUpdates()}else{se&&oe&&t.texStorage2D(i.TEXTURE_2D,Ve,J,le[0].width,le[0].height);for(let ie=0,Ee=le.length;ie<Ee;ie++)X=le[ie],_.format!==zn?ae!==null?se?Ae&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,X.width,X.height,ae,X.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,J,X.width,X.height,0,X.data):Te("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,X.width,X.height,ae,C,X.data):t.texImage2D(i.TEXTURE_2D,ie,J,X.width,X.height,0,ae,C,X.data)}else if(_.isDataArrayTexture)if(se){if(oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Ve,J,$.width,$.height,$.depth),Ae)if(_.layerUpdates.size>0){let ie=_f($.width,$.height,_.format,_.type);for(let Ee of _.layerUpdates){let ze=$.data.subarray(Ee*ie/$.data.BYTES_PER_ELEMENT,(Ee+1)*ie/$.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ee,$.width,$.height,1,ae,C,ze)}_.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,$.width,$.height,$.depth,ae,C,$.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,J,$.width,$.height,$.depth,0,ae,C,$.data);else if(_.isData3DTexture)se?(oe&&t.texStorage3D(i.TEXTURE_3D,Ve,J,$.width,$.height,$.depth),Ae&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,$.width,$.height,$.depth,ae,C,$.data)):t.texImage3D(i.TEXTURE_3D,0,J,$.width,$.height,$.depth,0,ae,C,$.data);else if(_.isFramebufferTexture){if(oe)if(se)t.texStorage2D(i.TEXTURE_2D,Ve,J,$.width,$.height);else{let ie=$.width,Ee=$.height;for(let ze=0;ze<Ve;ze++)t.texImage2D(i.TEXTURE_2D,ze,J,ie,Ee,0,ae,C,null),ie>>=1,Ee>>=1}}else if(_.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),$.parentNode!==ie){ie.appendChild($),h.add(_),ie.onpaint=Ee=>{let ze=Ee.changedElements;for(let fe of h)ze.includes(fe.image)&&(fe.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,$);else{let ze=i.RGBA,fe=i.RGBA,nt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,ze,fe,nt,$)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(le.length>0){if(se&&oe){let ie=De(le[0]);t.texStorage2D(i.TEXTURE_2D,Ve,J,ie.width,ie.height)}for(let ie=0,Ee=le.length;ie<Ee;ie++)X=le[ie],se?Ae&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,ae,C,X):t.texImage2D(i.TEXTURE_2D,ie,J,ae,C,X);_.generateMipmaps=!1}else if(se){if(oe){let ie=De($);t.texStorage2D(i.TEXTURE_2D,Ve,J,ie.width,ie.height)}Ae&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ae,C,$)}else t.texImage2D(i.TEXTURE_2D,0,J,ae,C,$);M(_)&&_.mipmapsAutoUpdate===!0&&w(ne),ue.__version=re.version,_.onUpdate&&_.onUpdate(_)}E.__version=_.version}function fn(E,_,U){if(_.image.length!==6)return;let ne=lt(E,_),Z=_.source;t.bindTexture(i.TEXTURE_CUBE_MAP,E.__webglTexture,i.TEXTURE0+U);let re=n.get(Z);if(Z.version!==re.__version||ne===!0){t.activeTexture(i.TEXTURE0+U);let ue=We.getPrimaries(We.workingColorSpace),j=_.colorSpace===ti?null:We.getPrimaries(_.colorSpace),$=_.colorSpace===ti||ue===j?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,_.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,_.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,_.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,$);let ae=_.isCompressedTexture||_.image[0].isCompressedTexture,C=_.image[0]&&_.image[0].isDataTexture,J=[];for(let fe=0;fe<6;fe++)!ae&&!C?J[fe]=x(_.image[fe],!0,s.maxCubemapSize):J[fe]=C?_.image[fe].image:_.image[fe],J[fe]=Ce(_,J[fe]);let X=J[0],le=r.convert(_.format,_.colorSpace),se=r.convert(_.type),oe=R(_.internalFormat,le,se,_.normalized,_.colorSpace),Ae=_.isVideoTexture!==!0,Ve=re.__version===void 0||ne===!0,ie=Z.dataReady,Ee=T(_,X);tt(i.TEXTURE_CUBE_MAP,_);let ze;if(_.isDepthTexture){if(oe=b(_.format===Vi,_.type),Ve)if(Ae)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,oe,X.width,X.height);else for(let fe=0;fe<6;fe++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,oe,X.width,X.height,0,le,se,null)}else if(ae){Ae&&Ve&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ee,oe,X.width,X.height);for(let fe=0;fe<6;fe++){ze=J[fe].mipmaps;for(let nt=0;nt<ze.length;nt++){let Bt=ze[nt];_.format!==zn?le!==null?Ae?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt,0,0,Bt.width,Bt.height,le,Bt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt,oe,Bt.width,Bt.height,0,Bt.data):Te("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt,0,0,Bt.width,Bt.height,le,se,Bt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt,oe,Bt.width,Bt.height,0,le,se,Bt.data)}}}else{if(ze=_.mipmaps,Ae&&Ve){ze.length>0&&Ee++;let fe=De(J[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ee,oe,fe.width,fe.height)}for(let fe=0;fe<6;fe++)if(C){Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,0,0,J[fe].width,J[fe].height,le,se,J[fe].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,oe,J[fe].width,J[fe].height,0,le,se,J[fe].data);for(let nt=0;nt<ze.length;nt++){let Ki=ze[nt].image[fe].image;Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt+1,0,0,Ki.width,Ki.height,le,se,Ki.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt+1,oe,Ki.width,Ki.height,0,le,se,Ki.data)}}else{Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,0,0,le,se,J[fe]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,oe,le,se,J[fe]);for(let nt=0;nt<ze.length;nt++){let Bt=ze[nt];Ae?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt+1,0,0,le,se,Bt.image[fe]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,nt+1,oe,le,se,Bt.image[fe])}}}M(_)&&_.mipmapsAutoUpdate===!0&&w(i.TEXTURE_CUBE_MAP),re.__version=Z.version,_.onUpdate&&_.onUpdate(_)}E.__version=_.version}function vt(E,_,U,ne,Z,re){let ue=r.convert(U.format,U.colorSpace),j=r.convert(U.type),$=R(U.internalFormat,ue,j,U.normalized,U.colorSpace),ae=n.get(_),C=n.get(U);if(C.__renderTarget=_,!ae.__hasExternalTextures){let J=Math.max(1,_.width>>re),X=Math.max(1,_.height>>re);Z===i.TEXTURE_3D||Z===i.TEXTURE_2D_ARRAY?t.texImage3D(Z,re,$,J,X,_.depth,0,ue,j,null):t.texImage2D(Z,re,$,J,X,0,ue,j,null)}t.bindFramebuffer(i.FRAMEBUFFER,E),de(_)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Z,C.__webglTexture,0,gt(_)):(Z===i.TEXTURE_2D||Z>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Z<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Z,C.__webglTexture,re),t.bindFramebuffer(i.FRAMEBUFFER,null)}function si(E,_,U){if(i.bindRenderbuffer(i.RENDERBUFFER,E),_.depthBuffer){let ne=_.depthTexture,Z=ne&&ne.isDepthTexture?ne.type:null,re=b(_.stencilBuffer,Z),ue=_.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;de(_)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,gt(_),re,_.width,_.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,gt(_),re,_.width,_.height):i.renderbufferStorage(i.RENDERBUFFER,re,_.width,_.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ue,i.RENDERBUFFER,E)}else{let ne=_.textures;for(let Z=0;Z<ne.length;Z++){let re=ne[Z],ue=r.convert(re.format,re.colorSpace),j=r.convert(re.type),$=R(re.internalFormat,ue,j,re.normalized,re.colorSpace);de(_)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,gt(_),$,_.width,_.height):U?i.renderbufferStorageMultisample(i.RENDERBUFFER,gt(_),$,_.width,_.height):i.renderbufferStorage(i.RENDERBUFFER,$,_.width,_.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Ut(E,_,U){let ne=_.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,E),!(_.depthTexture&&_.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Z=n.get(_.depthTexture);Z.__renderTarget=_;let re=ne?_.depthTexture.image[0]:_.depthTexture.image;(!Z.__webglTexture||re.width!==_.width||re.height!==_.height)&&(re.width=_.width,re.height=_.height,_.depthTexture.needsUpdate=!0),ne?ge(_.depthTexture,0):me(_.depthTexture,0);let ue=Z.__webglTexture,j=gt(_),$=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+U:i.TEXTURE_2D,ae=_.depthTexture.format===Vi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(_.depthTexture.format===Ci)de(_)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,ue,0,j):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,ue,0);else if(_.depthTexture.format===Vi)de(_)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,$,ue,0,j):i.framebufferTexture2D(i.FRAMEBUFFER,ae,$,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function In(E){let _=n.get(E),U=E.isWebGLCubeRenderTarget===!0;if(_.__boundDepthTexture!==E.depthTexture){let ne=E.depthTexture;if(_.__depthDisposeCallback&&_.__depthDisposeCallback(),ne){let Z=()=>{delete _.__boundDepthTexture,delete _.__depthDisposeCallback,ne.removeEventListener("dispose",Z)};ne.addEventListener("dispose",Z),_.__depthDisposeCallback=Z}_.__boundDepthTexture=ne}if(E.depthTexture&&!_.__autoAllocateDepthBuffer)if(U)for(let ne=0;ne<6;ne++)Ut(_.__webglFramebuffer[ne],E,ne);else E.texture.mipmaps.length>0?Ut(_.__webglFramebuffer[0],E,0):Ut(_.__webglFramebuffer,E,0);else if(U){_.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,_.__webglFramebuffer[ne]),_.__webglDepthbuffer[ne]===void 0)_.__webglDepthbuffer[ne]=i.createRenderbuffer(),si(_.__webglDepthbuffer[ne],E,!1);else{let Z=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=_.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,re)}}else if(E.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,_.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,_.__webglFramebuffer),_.__webglDepthbuffer===void 0)_.__webglDepthbuffer=i.createRenderbuffer(),si(_.__webglDepthbuffer,E,!1);else{let Z=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=_.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,Z,i.RENDERBUFFER,re)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Ln(E,_,U){let ne=n.get(E);_!==void 0&&vt(ne.__webglFramebuffer,E,E.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),U!==void 0&&In(E)}function kn(E){let _=E.texture,U=n.get(E),ne=n.get(_);E.addEventListener("dispose",B),O(E);let Z=E.textures,re=E.isWebGLCubeRenderTarget===!0,ue=Z.length>1;if(ue||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=_.version,o.memory.textures++),re){U.__webglFramebuffer=[];for(let j=0;j<6;j++)if(_.mipmaps.length>0){U.__webglFramebuffer[j]=[];for(let $=0;$<_.mipmaps.length;$++)U.__webglFramebuffer[j][$]=i.createFramebuffer()}else U.__webglFramebuffer[j]=i.createFramebuffer()}else{if(_.mipmaps.length>0){U.__webglFramebuffer=[];for(let j=0;j<_.mipmaps.length;j++)U.__webglFramebuffer[j]=i.createFramebuffer()}else U.__webglFramebuffer=i.createFramebuffer();if(ue)for(let j=0,$=Z.length;j<$;j++){let ae=n.get(Z[j]);ae.__webglTexture===void 0&&(ae.__webglTexture=i.createTexture(),o.memory.textures++)}if(E.samples>0&&de(E)===!1){U.__webglMultisampledFramebuffer=i.createFramebuffer(),U.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,U.__webglMultisampledFramebuffer);for(let j=0;j<Z.length;j++){let $=Z[j];U.__webglColorRenderbuffer[j]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,U.__webglColorRenderbuffer[j]);let ae=r.convert($.format,$.colorSpace),C=r.convert($.type),J=R($.internalFormat,ae,C,$.normalized,$.colorSpace,E.isXRRenderTarget===!0),X=gt(E);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,J,E.width,E.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+j,i.RENDERBUFFER,U.__webglColorRenderbuffer[j])}i.bindRenderbuffer(i.RENDERBUFFER,null),E.depthBuffer&&(U.__webglDepthRenderbuffer=i.createRenderbuffer(),si(U.__webglDepthRenderbuffer,E,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(re){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),tt(i.TEXTURE_CUBE_MAP,_);for(let j=0;j<6;j++)if(_.mipmaps.length>0)for(let $=0;$<_.mipmaps.length;$++)vt(U.__webglFramebuffer[j][$],E,_,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+j,$);else vt(U.__webglFramebuffer[j],E,_,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+j,0);M(_)?w(i.TEXTURE_CUBE_MAP):_.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,_.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let j=0,$=Z.length;j<$;j++){let ae=Z[j],C=n.get(ae),J=i.TEXTURE_2D;(E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(J=E.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(J,C.__webglTexture),tt(J,ae),vt(U.__webglFramebuffer,E,ae,i.COLOR_ATTACHMENT0+j,J,0),M(ae)&&w(J)}t.unbindTexture()}else{let j=i.TEXTURE_2D;if((E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(j=E.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,ne.__webglTexture),tt(j,_),_.mipmaps.length>0)for(let $=0;$<_.mipmaps.length;$++)vt(U.__webglFramebuffer[$],E,_,i.COLOR_ATTACHMENT0,j,$);else vt(U.__webglFramebuffer,E,_,i.COLOR_ATTACHMENT0,j,0);M(_)?w(j):_.mipmaps.length>0&&i.texParameteri(j,i.TEXTURE_MAX_LEVEL,_.mipmaps.length-1),t.unbindTexture()}E.depthBuffer&&In(E)}function D(E){let _=E.textures;for(let U=0,ne=_.length;U<ne;U++){let Z=_[U];if(M(Z)&&Z.mipmapsAutoUpdate===!0){let re=A(E),ue=n.get(Z).__webglTexture;t.bindTexture(re,ue),w(re),t.unbindTexture()}}}let Dn=[];function mt(E){if(E.samples>0){if(de(E)===!1){let _=E.textures,U=E.width,ne=E.height,Z=i.COLOR_BUFFER_BIT,re=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ue=n.get(E),j=_.length>1;if(j)for(let ae=0;ae<_.length;ae++)t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),E.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let ae=0;ae<_.length;ae++){if(E.resolveDepthBuffer&&(E.depthBuffer&&(Z|=i.DEPTH_BUFFER_BIT),E.stencilBuffer&&E.resolveStencilBuffer&&(Z|=i.STENCIL_BUFFER_BIT)),j){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ue.__webglColorRenderbuffer[ae]);let C=n.get(_[ae]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,C,0)}i.blitFramebuffer(0,0,U,ne,0,0,U,ne,Z,i.NEAREST),l===!0&&(Dn.length=0,Dn.push(i.COLOR_ATTACHMENT0+ae),E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&Dn.push(re),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Dn))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),j)for(let ae=0;ae<_.length;ae++){t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,ue.__webglColorRenderbuffer[ae]);let C=n.get(_[ae]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,C,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&l){let _=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[_])}}}function gt(E){return Math.min(s.maxSamples,E.samples)}function de(E){let _=n.get(E);return E.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&_.__useRenderToTexture!==!1}function Lt(E){let _=o.render.frame;u.get(E)!==_&&(u.set(E,_),E.update())}function Ce(E,_){let U=E.colorSpace,ne=E.format,Z=E.type;return E.isCompressedTexture===!0||E.isVideoTexture===!0||U!==cn&&U!==ti&&(We.getTransfer(U)===et?(ne!==zn||Z!==yn)&&Te("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):ke("WebGLTextures: Unsupported texture color space:",U)),_}function De(E){return typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement?(c.width=E.naturalWidth||E.width,c.height=E.naturalHeight||E.height):typeof VideoFrame<"u"&&E instanceof VideoFrame?(c.width=E.displayWidth,c.height=E.displayHeight):(c.width=E.width,c.height=E.height),c}this.allocateTextureUnit=Fe,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=Se,this.setTexture2D=me,this.setTexture2DArray=xe,this.setTexture3D=Re,this.setTextureCube=ge,this.rebindTextures=Ln,this.setupRenderTarget=kn,this.updateRenderTargetMipmap=D,this.updateMultisampleRenderTarget=mt,this.setupDepthRenderbuffer=In,this.setupFrameBufferTexture=vt,this.useMultisampledRTT=de,this.dispose=W}function qE(i,e){function t(n,s=ti){let r,o=We.getTransfer(s);if(n===yn)return i.UNSIGNED_BYTE;if(n===Sc)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Mc)return i.UNSIGNED_SHORT_5_5_5_1;if(n===sf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===rf)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===tf)return i.BYTE;if(n===nf)return i.SHORT;if(n===Zr)return i.UNSIGNED_SHORT;if(n===wc)return i.INT;if(n===Qn)return i.UNSIGNED_INT;if(n===Rn)return i.FLOAT;if(n===ei)return i.HALF_FLOAT;if(n===of)return i.ALPHA;if(n===af)return i.RGB;if(n===zn)return i.RGBA;if(n===Ci)return i.DEPTH_COMPONENT;if(n===Vi)return i.DEPTH_STENCIL;if(n===Tc)return i.RED;if(n===Ac)return i.RED_INTEGER;if(n===hs)return i.RG;if(n===Ec)return i.RG_INTEGER;if(n===Rc)return i.RGBA_INTEGER;if(n===va||n===ya||n===xa||n===_a)if(o===et)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===va)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ya)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===xa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===_a)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===va)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ya)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===xa)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===_a)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Cc||n===Pc||n===Ic||n===Lc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Cc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Pc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Ic)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Lc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===kc||n===Dc||n===Fc||n===Oc||n===Nc||n===wa||n===Uc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===kc||n===Dc)return o===et?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Fc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Oc)return r.COMPRESSED_R11_EAC;if(n===Nc)return r.COMPRESSED_SIGNED_R11_EAC;if(n===wa)return r.COMPRESSED_RG11_EAC;if(n===Uc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Bc||n===zc||n===Hc||n===Vc||n===Gc||n===Wc||n===qc||n===Xc||n===jc||n===Kc||n===$c||n===Yc||n===Jc||n===Zc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Bc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===zc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Hc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Vc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Gc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Wc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===qc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Xc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===jc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Kc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===$c)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Yc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Jc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Zc)return o===et?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Qc||n===eu||n===tu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Qc)return o===et?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===eu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===tu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===nu||n===iu||n===Sa||n===su)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===nu)return r.COMPRESSED_RED_RGTC1_EXT;if(n===iu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Sa)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===su)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Xs?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var XE=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,jE=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Ff=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new aa(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new jt({vertexShader:XE,fragmentShader:jE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new ot(new cs(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Of=class extends Zn{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,m=null,v=typeof XRWebGLBinding<"u",g=new Ff,p={},x=t.getContextAttributes(),M=null,w=null,A=[],R=[],b=new He,T=null,O=null,P=new dt;P.viewport=new it;let k=new dt;k.viewport=new it;let B=[P,k],H=new mc,L=null,W=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Y){let me=A[Y];return me===void 0&&(me=new Ur,A[Y]=me),me.getTargetRaySpace()},this.getControllerGrip=function(Y){let me=A[Y];return me===void 0&&(me=new Ur,A[Y]=me),me.getGripSpace()},this.getHand=function(Y){let me=A[Y];return me===void 0&&(me=new Ur,A[Y]=me),me.getHandSpace()};function K(Y){let me=R.indexOf(Y.inputSource);if(me===-1)return;let xe=A[me];xe!==void 0&&(xe.update(Y.inputSource,Y.frame,c||o),xe.dispatchEvent({type:Y.type,data:Y.inputSource}))}function G(){s.removeEventListener("select",K),s.removeEventListener("selectstart",K),s.removeEventListener("selectend",K),s.removeEventListener("squeeze",K),s.removeEventListener("squeezestart",K),s.removeEventListener("squeezeend",K),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",te);for(let Y=0;Y<A.length;Y++){let me=R[Y];me!==null&&(R[Y]=null,A[Y].disconnect(me))}L=null,W=null,g.reset();for(let Y in p)delete p[Y];if(e.setRenderTarget(M),f=null,d=null,h=null,s=null,w=null,Fe.stop(),n.isPresenting=!1,e.setPixelRatio(T),e.setSize(b.width,b.height,!1),O!==null){let Y=O.camera;Y.fov=O.fov,Y.zoom=O.zoom,Y.updateProjectionMatrix(),O=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Y){r=Y,n.isPresenting===!0&&Te("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Y){a=Y,n.isPresenting===!0&&Te("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Y){c=Y},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&v&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(Y){if(s=Y,s!==null){if(M=e.getRenderTarget(),s.addEventListener("select",K),s.addEventListener("selectstart",K),s.addEventListener("selectend",K),s.addEventListener("squeeze",K),s.addEventListener("squeezestart",K),s.addEventListener("squeezeend",K),s.addEventListener("end",G),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),T=e.getPixelRatio(),e.getSize(b),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,Re=null,ge=null;x.depth&&(ge=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=x.stencil?Vi:Ci,Re=x.stencil?Xs:Qn);let Ue={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Ue),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),w=new Tn(d.textureWidth,d.textureHeight,{format:zn,type:yn,depthTexture:new Li(d.textureWidth,d.textureHeight,Re,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let xe={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,xe),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),w=new Tn(f.framebufferWidth,f.framebufferHeight,{format:zn,type:yn,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),Fe.setContext(s),Fe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function te(Y){for(let me=0;me<Y.removed.length;me++){let xe=Y.removed[me],Re=R.indexOf(xe);Re>=0&&(R[Re]=null,A[Re].disconnect(xe))}for(let me=0;me<Y.added.length;me++){let xe=Y.added[me],Re=R.indexOf(xe);if(Re===-1){for(let Ue=0;Ue<A.length;Ue++)if(Ue>=R.length){R.push(xe),Re=Ue;break}else if(R[Ue]===null){R[Ue]=xe,Re=Ue;break}if(Re===-1)break}let ge=A[Re];ge&&ge.connect(xe)}}function q(Y,me){me===null?Y.matrixWorld.copy(Y.matrix):Y.matrixWorld.multiplyMatrices(me.matrixWorld,Y.matrix),Y.matrixWorldInverse.copy(Y.matrixWorld).invert()}this.updateCamera=function(Y){if(s===null)return;let me=Y.near,xe=Y.far;g.texture!==null&&(g.depthNear>0&&(me=g.depthNear),g.depthFar>0&&(xe=g.depthFar)),H.near=k.near=P.near=me,H.far=k.far=P.far=xe,(L!==H.near||W!==H.far)&&(s.updateRenderState({depthNear:H.near,depthFar:H.far}),L=H.near,W=H.far),H.layers.mask=Y.layers.mask|6,P.layers.mask=H.layers.mask&-5,k.layers.mask=H.layers.mask&-3;let Re=Y.parent,ge=H.cameras;q(H,Re);for(let Ue=0;Ue<ge.length;Ue++)q(ge[Ue],Re);H.projectionMatrix.copy(P.projectionMatrix),H.projectionMatrixInverse.copy(P.projectionMatrixInverse),O===null&&Y.isPerspectiveCamera&&(O={camera:Y,fov:Y.fov,zoom:Y.zoom}),Q(Y,H,Re)};function Q(Y,me,xe){xe===null?Y.matrix.copy(me.matrixWorld):(Y.matrix.copy(xe.matrixWorld),Y.matrix.invert(),Y.matrix.multiply(me.matrixWorld)),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale),Y.updateMatrixWorld(!0),Y.projectionMatrix.copy(me.projectionMatrix),Y.projectionMatrixInverse.copy(me.projectionMatrixInverse),Y.isPerspectiveCamera&&(Y.fov=Us*2*Math.atan(1/Y.projectionMatrix.elements[5]),Y.zoom=1)}this.getCamera=function(){return H},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(Y){l=Y,d!==null&&(d.fixedFoveation=Y),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Y)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(H)},this.getCameraTexture=function(Y){return p[Y]};let ee=null;function Se(Y,me){if(u=me.getViewerPose(c||o),m=me,u!==null){let xe=u.views;f!==null&&(e.setRenderTargetFramebuffer(w,f.framebuffer),e.setRenderTarget(w));let Re=!1;xe.length!==H.cameras.length&&(H.cameras.length=0,Re=!0);for(let Ie=0;Ie<xe.length;Ie++){let tt=xe[Ie],lt=null;if(f!==null)lt=f.getViewport(tt);else{let qt=h.getViewSubImage(d,tt);lt=qt.viewport,Ie===0&&(e.setRenderTargetTextures(w,qt.colorTexture,qt.depthStencilTexture),e.setRenderTarget(w))}let je=B[Ie];je===void 0&&(je=new dt,je.layers.enable(Ie),je.viewport=new it,B[Ie]=je),je.matrix.fromArray(tt.transform.matrix),je.matrix.decompose(je.position,je.quaternion,je.scale),je.projectionMatrix.fromArray(tt.projectionMatrix),je.projectionMatrixInverse.copy(je.projectionMatrix).invert(),je.viewport.set(lt.x,lt.y,lt.width,lt.height),Ie===0&&(H.matrix.copy(je.matrix),H.matrix.decompose(H.position,H.quaternion,H.scale)),Re===!0&&H.cameras.push(je)}let ge=s.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){h=n.getBinding();let Ie=h.getDepthInformation(xe[0]);Ie&&Ie.isValid&&Ie.texture&&g.init(Ie,s.renderState)}if(ge&&ge.includes("camera-access")&&v){e.state.unbindTexture(),h=n.getBinding();for(let Ie=0;Ie<xe.length;Ie++){let tt=xe[Ie].camera;if(tt){let lt=p[tt];lt||(lt=new aa,p[tt]=lt);let je=h.getCameraImage(tt);lt.sourceTexture=je}}}}for(let xe=0;xe<A.length;xe++){let Re=R[xe],ge=A[xe];Re!==null&&ge!==void 0&&ge.update(Re,me,c||o)}ee&&ee(Y,me),me.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:me}),m=null}let Fe=new sv;Fe.setAnimationLoop(Se),this.setAnimationLoop=function(Y){ee=Y},this.dispose=function(){}}},KE=new Ne,pv=new Pe;pv.set(-1,0,0,0,1,0,0,0,1);function $E(i,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function n(g,p){p.color.getRGB(g.fogColor.value,vf(i)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function s(g,p,x,M,w){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(g,p):p.isMeshLambertMaterial?(r(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(g,p),h(g,p)):p.isMeshPhongMaterial?(r(g,p),u(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(g,p),d(g,p),p.isMeshPhysicalMaterial&&f(g,p,w)):p.isMeshMatcapMaterial?(r(g,p),m(g,p)):p.isMeshDepthMaterial?r(g,p):p.isMeshDistanceMaterial?(r(g,p),v(g,p)):p.isMeshNormalMaterial?r(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,x,M):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===hn&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===hn&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let x=e.get(p),M=x.envMap,w=x.envMapRotation;M&&(g.envMap.value=M,g.envMapRotation.value.setFromMatrix4(KE.makeRotationFromEuler(w)).transpose(),M.isCubeTexture&&M.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(pv),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,x,M){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*x,g.scale.value=M*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function u(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function h(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function d(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,x){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===hn&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function v(g,p){let x=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function YE(i,e,t,n){let s={},r={};function o(x,M){let w=M.program;n.uniformBlockBinding(x,w,s[x.id])}function a(x,M){let w=s[x.id];w===void 0&&(m(x),w=l(x),s[x.id]=w,x.addEventListener("dispose",g));let A=M.program;n.updateUBOMapping(x,A);let R=e.render.frame;r[x.id]!==R&&(c(x),r[x.id]=R)}function l(x){let M=i.createBuffer(),w=x.__size,A=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,M),i.bufferData(i.UNIFORM_BUFFER,w,A),i.bindBuffer(i.UNIFORM_BUFFER,null),M}function c(x){let M=s[x.id],w=x.uniforms,A=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,M);for(let R=0,b=w.length;R<b;R++){let T=w[R];if(Array.isArray(T))for(let O=0,P=T.length;O<P;O++)u(T[O],R,O,A);else u(T,R,0,A)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(x,M,w,A){if(d(x,M,w,A)===!0){let R=x.__offset,b=x.value;if(Array.isArray(b)){let T=0;for(let O=0;O<b.length;O++){let P=b[O],k=v(P,!0);h(P,x.__data,T),T+=k.storage/Float32Array.BYTES_PER_ELEMENT}}else h(b,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,R,x.__data)}}function h(x,M,w){typeof x=="number"||typeof x=="boolean"?M[w]=x:x.isMatrix3?(M[w]=x.elements[0],M[w+1]=x.elements[1],M[w+2]=x.elements[2],M[w+3]=0,M[w+4]=x.elements[3],M[w+5]=x.elements[4],M[w+6]=x.elements[5],M[w+7]=0,M[w+8]=x.elements[6],M[w+9]=x.elements[7],M[w+10]=x.elements[8],M[w+11]=0):ArrayBuffer.isView(x)?M.set(x.subarray(0,M.length-w),w):x.toArray(M,w)}function d(x,M,w,A){let R=x.value,b=M+"_"+w;if(Array.isArray(R)){A[b]===void 0&&(A[b]=[]);let T=A[b],O=!1;for(let P=0;P<R.length;P++)f(R[P],T,P)===!0&&(O=!0);return O}return f(R,A,b)}function f(x,M,w){if(M[w]===void 0)return typeof x=="number"||typeof x=="boolean"?M[w]=x:ArrayBuffer.isView(x)?M[w]=x.slice():M[w]=x.clone(),!0;{let A=M[w];if(typeof x=="number"||typeof x=="boolean"){if(A!==x)return M[w]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(A.equals(x)===!1)return A.copy(x),!0}}return!1}function m(x){let M=x.uniforms,w=0,A=16;for(let b=0,T=M.length;b<T;b++){let O=Array.isArray(M[b])?M[b]:[M[b]];for(let P=0,k=O.length;P<k;P++){let B=O[P],H=Array.isArray(B.value)?B.value:[B.value],L=Array.isArray(M[b])||Array.isArray(B.value),W=w;for(let G=0,te=H.length;G<te;G++){let q=H[G],Q=v(q,L),ee=w%A,Se=ee%Q.boundary,Fe=ee+Se;w+=Se,Fe!==0&&A-Fe<Q.storage&&(w+=A-Fe),G===0&&(W=w),w+=Q.storage}let K=B.type==="int"?Int32Array:B.type==="uint"?Uint32Array:Float32Array;B.__data=new K((w-W)/Float32Array.BYTES_PER_ELEMENT),B.__offset=W}}let R=w%A;return R>0&&(w+=A-R),x.__size=w,x.__cache={},this}function v(x,M){let w={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(w.boundary=4,w.storage=4):x.isVector2?(w.boundary=8,w.storage=8):x.isVector3||x.isColor?(w.boundary=16,w.storage=12):x.isVector4?(w.boundary=16,w.storage=16):x.isMatrix3?(w.boundary=16,w.storage=48):x.isMatrix4?(w.boundary=16,w.storage=64):x.isTexture?Te("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(w.boundary=16,w.storage=x.byteLength):Te("WebGLRenderer: Unsupported uniform value type.",x),M===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function g(x){let M=x.target;M.removeEventListener("dispose",g),i.deleteBuffer(s[M.id]),delete s[M.id],delete r[M.id]}function p(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:p}}var JE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),fi=null;function ZE(){return fi===null&&(fi=new Vr(JE,16,16,hs,ei),fi.name="DFG_LUT",fi.minFilter=ft,fi.magFilter=ft,fi.wrapS=pn,fi.wrapT=pn,fi.generateMipmaps=!1,fi.needsUpdate=!0),fi}var du=class{constructor(e={}){let{canvas:t=Cb(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=yn}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let v=f,g=new Set([Rc,Ec,Ac]),p=new Set([yn,Qn,Zr,Xs,Sc,Mc]),x=new Uint32Array(4),M=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]},A=null,R=null,b=[],T=[],O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=hi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,k=!1,B=null,H=null,L=null,W=null;this._outputColorSpace=Dt;let K=0,G=0,te=null,q=-1,Q=null,ee=new it,Se=new it,Fe=null,Y=new Le(0),me=0,xe=t.width,Re=t.height,ge=1,Ue=null,Et=null,Ie=new it(0,0,xe,Re),tt=new it(0,0,xe,Re),lt=!1,je=new as,qt=new ic,It=!1,fn=!1,vt=new Ne,si=new F,Ut=new it,In={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Ln=!1;function kn(){return te===null?ge:1}let D=n;function Dn(S,I){return t.getContext(S,I)}let mt,gt,de,Lt,Ce,De,E,_,U,ne,Z,re,ue,j,$,ae,C,J,X,le,se,oe,Ae;try{let S={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ee,!1),t.addEventListener("webglcontextrestored",ze,!1),t.addEventListener("webglcontextcreationerror",fe,!1),D===null){let I="webgl2";if(D=Dn(I,S),D===null)throw Dn(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ve()}catch(S){throw t.removeEventListener("webglcontextlost",Ee,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",fe,!1),ke("WebGLRenderer: "+S.message),S}function Ve(){mt=new cA(D),mt.init(),se=new qE(D,mt),gt=new ZT(D,mt,e,se),de=new GE(D,mt),gt.reversedDepthBuffer&&d&&de.buffers.depth.setReversed(!0),H=D.createFramebuffer(),L=D.createFramebuffer(),W=D.createFramebuffer(),Lt=new dA(D),Ce=new CE,De=new WE(D,mt,de,Ce,gt,se,Lt),E=new lA(P),_=new pS(D),oe=new YT(D,_),U=new uA(D,_,Lt,oe),ne=new pA(D,U,_,oe,Lt),J=new fA(D,gt,De),$=new QT(Ce),Z=new RE(P,E,mt,gt,oe,$),re=new $E(P,Ce),ue=new IE,j=new NE(mt),C=new $T(P,E,de,ne,m,l),ae=new VE(P,ne,gt),Ae=new YE(D,Lt,gt,de),X=new JT(D,mt,Lt),le=new hA(D,mt,Lt),Lt.programs=Z.programs,P.capabilities=gt,P.extensions=mt,P.properties=Ce,P.renderLists=ue,P.shadowMap=ae,P.state=de,P.info=Lt}v!==yn&&(O=new gA(v,t.width,t.height,a,s,r));let ie=new Of(P,D);this.xr=ie,this.getContext=function(){return D},this.getContextAttributes=function(){return D.getContextAttributes()},this.forceContextLoss=function(){let S=mt.get("WEBGL_lose_context");S&&S.loseContext()},this.forceContextRestore=function(){let S=mt.get("WEBGL_lose_context");S&&S.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(S){S!==void 0&&(ge=S,this.setSize(xe,Re,!1))},this.getSize=function(S){return S.set(xe,Re)},this.setSize=function(S,I,V=!0){if(ie.isPresenting){Te("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=S,Re=I,t.width=Math.floor(S*ge),t.height=Math.floor(I*ge),V===!0&&(t.style.width=S+"px",t.style.height=I+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,S,I)},this.getDrawingBufferSize=function(S){return S.set(xe*ge,Re*ge).floor()},this.setDrawingBufferSize=function(S,I,V){xe=S,Re=I,ge=V,t.width=Math.floor(S*V),t.height=Math.floor(I*V),this.setViewport(0,0,S,I)},this.setEffects=function(S){if(v===yn){ke("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(S){for(let I=0;I<S.length;I++)if(S[I].isOutputPass===!0){Te("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(S||[])},this.getCurrentViewport=function(S){return S.copy(ee)},this.getViewport=function(S){return S.copy(Ie)},this.setViewport=function(S,I,V,N){S.isVector4?Ie.set(S.x,S.y,S.z,S.w):Ie.set(S,I,V,N),de.viewport(ee.copy(Ie).multiplyScalar(kn()).round())},this.getScissor=function(S){return S.copy(tt)},this.setScissor=function(S,I,V,N){S.isVector4?tt.set(S.x,S.y,S.z,S.w):tt.set(S,I,V,N),de.scissor(Se.copy(tt).multiplyScalar(kn()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(S){de.setScissorTest(lt=S)},this.setOpaqueSort=function(S){Ue=S},this.setTransparentSort=function(S){Et=S},this.getClearColor=function(S){return S.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(S=!0,I=!0,V=!0){let N=0;if(S){let z=!1;if(te!==null){let he=te.texture.format;z=g.has(he)}if(z){let he=te.texture.type,ye=p.has(he),ce=C.getClearColor(),be=C.getClearAlpha(),Me=ce.r,Oe=ce.g,Ke=ce.b;ye?(x[0]=Me,x[1]=Oe,x[2]=Ke,x[3]=be,D.clearBufferuiv(D.COLOR,0,x)):(M[0]=Me,M[1]=Oe,M[2]=Ke,M[3]=be,D.clearBufferiv(D.COLOR,0,M))}else N|=D.COLOR_BUFFER_BIT}I&&(N|=D.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(N|=D.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),N!==0&&D.clear(N)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(S){S.setRenderer(this),B=S},this.dispose=function(){t.removeEventListener("webglcontextlost",Ee,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",fe,!1),C.dispose(),ue.dispose(),j.dispose(),De.dispose(),Ce.dispose(),E.dispose(),ne.dispose(),U.dispose(),oe.dispose(),Ae.dispose(),Z.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",wm),ie.removeEventListener("sessionend",Sm),Ss.stop()};function Ee(S){S.preventDefault(),$o("WebGLRenderer: Context Lost."),k=!0}function ze(){$o("WebGLRenderer: Context Restored."),k=!1;let S=Lt.autoReset,I=ae.enabled,V=ae.autoUpdate,N=ae.needsUpdate,z=ae.type;Ve(),Lt.autoReset=S,ae.enabled=I,ae.autoUpdate=V,ae.needsUpdate=N,ae.type=z}function fe(S){ke("WebGLRenderer: A WebGL context could not be created. Reason: ",S.statusMessage)}function nt(S){let I=S.target;I.removeEventListener("dispose",nt),Bt(I)}function Bt(S){Ki(S),Ce.remove(S)}function Ki(S){let I=Ce.get(S).programs;I!==void 0&&(I.forEach(function(V){Z.releaseProgram(V)}),S.isShaderMaterial&&Z.releaseShaderCache(S))}this.renderBufferDirect=function(S,I,V,N,z,he){I===null&&(I=In);let ye=z.isMesh&&z.matrixWorld.determinantAffine()<0,ce=N_(S,I,V,N,z);de.setMaterial(N,ye);let be=V.index,Me=1;if(N.wireframe===!0){if(be=U.getWireframeAttribute(V),be===void 0)return;Me=2}let Oe=V.drawRange,Ke=V.attributes.position,_e=Oe.start*Me,$e=(Oe.start+Oe.count)*Me;he!==null&&(_e=Math.max(_e,he.start*Me),$e=Math.min($e,(he.start+he.count)*Me)),be!==null?(_e=Math.max(_e,0),$e=Math.min($e,be.count)):Ke!=null&&(_e=Math.max(_e,0),$e=Math.min($e,Ke.count));let Rt=$e-_e;if(Rt<0||Rt===1/0)return;oe.setup(z,N,ce,V,be);let ut,ct=X;if(be!==null&&(ut=_.get(be),ct=le,ct.setIndex(ut)),z.isMesh)N.wireframe===!0?(de.setLineWidth(N.wireframeLinewidth*kn()),ct.setMode(D.LINES)):ct.setMode(D.TRIANGLES);else if(z.isLine){let $t=N.linewidth;$t===void 0&&($t=1),de.setLineWidth($t*kn()),z.isLineSegments?ct.setMode(D.LINES):z.isLineLoop?ct.setMode(D.LINE_LOOP):ct.setMode(D.LINE_STRIP)}else z.isPoints?ct.setMode(D.POINTS):z.isSprite&&ct.setMode(D.TRIANGLES);if(z.isBatchedMesh)if(mt.get("WEBGL_multi_draw"))ct.renderMultiDraw(z._multiDrawStarts,z._multiDrawCounts,z._multiDrawCount);else{let $t=z._multiDrawStarts,we=z._multiDrawCounts,sn=z._multiDrawCount,Ze=be?_.get(be).bytesPerElement:1,Ms=Ce.get(N).currentProgram.getUniforms();for(let Yt=0;Yt<sn;Yt++)Ms.setValue(D,"_gl_DrawID",Yt),ct.render($t[Yt]/Ze,we[Yt])}else if(z.isInstancedMesh)ct.renderInstances(_e,Rt,z.count);else if(V.isInstancedBufferGeometry){let $t=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,we=Math.min(V.instanceCount,$t);ct.renderInstances(_e,Rt,we)}else ct.render(_e,Rt)};function _m(S,I,V,N){B!==null&&S.isNodeMaterial&&B.setObject(N,S),It===!0&&$.setState(S,V,!1),S.transparent===!0&&S.side===tn&&S.forceSinglePass===!1?(S.side=hn,S.needsUpdate=!0,To(S,I,N),S.side=Bn,S.needsUpdate=!0,To(S,I,N),S.side=tn):To(S,I,N)}this.compile=function(S,I,V=null){V===null&&(V=S),B!==null&&B.renderStart(S,I,V),R=j.get(V),R.init(I),T.push(R),V.traverseVisible(function(z){z.isLight&&z.layers.test(I.layers)&&(R.pushLight(z),z.castShadow&&R.pushShadow(z))}),S!==V&&S.traverseVisible(function(z){z.isLight&&z.layers.test(I.layers)&&(R.pushLight(z),z.castShadow&&R.pushShadow(z))}),R.setupLights(),B!==null&&B.updateLights(R.state.lightsArray),fn=this.localClippingEnabled,It=$.init(this.clippingPlanes,fn),It===!0&&$.setGlobalState(this.clippingPlanes,I),B!==null&&ae.render(R.state.shadowsArray,V,I);let N=new Set;return S.traverse(function(z){if(!(z.isMesh||z.isPoints||z.isLine||z.isSprite))return;let he=z.material;if(he)if(Array.isArray(he))for(let ye=0;ye<he.length;ye++){let ce=he[ye];_m(ce,V,I,z),N.add(ce)}else _m(he,V,I,z),N.add(he)}),R=T.pop(),B!==null&&B.renderEnd(),N},this.compileAsync=function(S,I,V=null){let N=this.compile(S,I,V);return new Promise(z=>{function he(){if(N.forEach(function(ye){let be=Ce.get(ye).currentProgram;(be===void 0||be.isReady())&&N.delete(ye)}),N.size===0){z(S);return}setTimeout(he,10)}mt.get("KHR_parallel_shader_compile")!==null?he():setTimeout(he,10)})};let $h=null;function F_(S){$h&&$h(S)}function wm(){Ss.stop()}function Sm(){Ss.start()}let Ss=new sv;Ss.setAnimationLoop(F_),typeof self<"u"&&Ss.setContext(self),this.setAnimationLoop=function(S){$h=S,ie.setAnimationLoop(S),S===null?Ss.stop():Ss.start()},ie.addEventListener("sessionstart",wm),ie.addEventListener("sessionend",Sm),this.render=function(S,I){if(I!==void 0&&I.isCamera!==!0){ke("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(k===!0)return;B!==null&&B.renderStart(S,I);let V=ie.enabled===!0&&ie.isPresenting===!0,N=O!==null&&(te===null||V)&&O.begin(P,te);if(S.matrixWorldAutoUpdate===!0&&S.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(I),I=ie.getCamera()),S.isScene===!0&&S.onBeforeRender(P,S,I,te),R=j.get(S,T.length),R.init(I),R.state.textureUnits=De.getTextureUnits(),T.push(R),vt.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?qt.setFromArrayCamera(I):je.setFromProjectionMatrix(vt,Un,I.reversedDepth),fn=this.localClippingEnabled,It=$.init(this.clippingPlanes,fn),A=ue.get(S,b.length),A.init(),b.push(A),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let ye=P.xr.getDepthSensingMesh();ye!==null&&Yh(ye,I,-1/0,P.sortObjects)}Yh(S,I,0,P.sortObjects),A.finish(),B!==null&&B.updateLights(R.state.lightsArray),P.sortObjects===!0&&A.sort(Ue,Et),Ln=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,Ln&&C.addToRenderList(A,S),this.info.autoReset===!0&&this.info.reset(),It===!0&&$.beginShadows();let z=R.state.shadowsArray;if(ae.render(z,S,I),It===!0&&$.endShadows(),(N&&O.hasRenderPass())===!1){let ye=A.opaque,ce=A.transmissive;if(R.setupLights(),I.isArrayCamera){let be=I.cameras;if(ce.length>0)for(let Me=0,Oe=be.length;Me<Oe;Me++){let Ke=be[Me];Tm(ye,ce,S,Ke)}Ln&&C.render(S);for(let Me=0,Oe=be.length;Me<Oe;Me++){let Ke=be[Me];Mm(A,S,Ke,Ke.viewport)}}else ce.length>0&&Tm(ye,ce,S,I),Ln&&C.render(S),Mm(A,S,I)}te!==null&&G===0&&(De.updateMultisampleRenderTarget(te),De.updateRenderTargetMipmap(te)),N&&O.end(P),S.isScene===!0&&S.onAfterRender(P,S,I),oe.resetDefaultState(),q=-1,Q=null,T.pop(),T.length>0?(R=T[T.length-1],De.setTextureUnits(R.state.textureUnits),It===!0&&$.setGlobalState(P.clippingPlanes,R.state.camera)):R=null,b.pop(),b.length>0?A=b[b.length-1]:A=null,B!==null&&B.renderEnd()};function Yh(S,I,V,N){if(S.visible===!1)return;if(S.layers.test(I.layers)){if(S.isGroup)V=S.renderOrder;else if(S.isLOD)S.autoUpdate===!0&&S.update(I);else if(S.isLight)R.pushLight(S),S.castShadow&&R.pushShadow(S);else if(S.isSprite){let ye=I.isArrayCamera?qt:je;if(!S.frustumCulled||S.intersectsFrustum(ye)){N&&Ut.setFromMatrixPosition(S.matrixWorld).applyMatrix4(vt);let ce=ne.update(S),be=S.material;be.visible&&A.push(S,ce,be,V,Ut.z,null,I)}}else if(S.isMesh||S.isLine||S.isPoints){let ye=I.isArrayCamera?qt:je;if(!S.frustumCulled||S.intersectsFrustum(ye)){let ce=ne.update(S),be=S.material;if(N&&(S.boundingSphere!==void 0?(S.boundingSphere===null&&S.computeBoundingSphere(),Ut.copy(S.boundingSphere.center)):(ce.boundingSphere===null&&ce.computeBoundingSphere(),Ut.copy(ce.boundingSphere.center)),Ut.applyMatrix4(S.matrixWorld).applyMatrix4(vt)),Array.isArray(be)){let Me=ce.groups;for(let Oe=0,Ke=Me.length;Oe<Ke;Oe++){let _e=Me[Oe],$e=be[_e.materialIndex];$e&&$e.visible&&A.push(S,ce,$e,V,Ut.z,_e,I)}}else be.visible&&A.push(S,ce,be,V,Ut.z,null,I)}}}let he=S.children;for(let ye=0,ce=he.length;ye<ce;ye++)Yh(he[ye],I,V,N)}function Mm(S,I,V,N){let{opaque:z,transmissive:he,transparent:ye}=S;R.setupLightsView(V),It===!0&&$.setGlobalState(P.clippingPlanes,V),N&&de.viewport(ee.copy(N)),z.length>0&&tl(z,I,V),he.length>0&&tl(he,I,V),ye.length>0&&tl(ye,I,V),de.buffers.depth.setTest(!0),de.buffers.depth.setMask(!0),de.buffers.color.setMask(!0),de.setPolygonOffset(!1)}function Tm(S,I,V,N){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(R.state.transmissionRenderTarget[N.id]===void 0){let _e=mt.has("EXT_color_buffer_half_float")||mt.has("EXT_color_buffer_float");R.state.transmissionRenderTarget[N.id]=new Tn(1,1,{generateMipmaps:!0,type:_e?ei:yn,minFilter:vn,samples:Math.max(4,gt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:We.workingColorSpace})}let he=R.state.transmissionRenderTarget[N.id],ye=N.viewport||ee;he.setSize(ye.z*P.transmissionResolutionScale,ye.w*P.transmissionResolutionScale);let ce=P.getRenderTarget(),be=P.getActiveCubeFace(),Me=P.getActiveMipmapLevel();P.setRenderTarget(he),P.getClearColor(Y),me=P.getClearAlpha(),me<1&&P.setClearColor(16777215,.5),P.clear(),Ln&&C.render(V);let Oe=P.toneMapping;P.toneMapping=hi;let Ke=N.viewport;if(N.viewport!==void 0&&(N.viewport=void 0),R.setupLightsView(N),It===!0&&$.setGlobalState(P.clippingPlanes,N),tl(S,V,N),De.updateMultisampleRenderTarget(he),De.updateRenderTargetMipmap(he),mt.has("WEBGL_multisampled_render_to_texture")===!1){let _e=!1;for(let $e=0,Rt=I.length;$e<Rt;$e++){let ut=I[$e],{object:ct,geometry:$t,material:we,group:sn}=ut;if(we.side===tn&&ct.layers.test(N.layers)){let Ze=we.side;we.side=hn,we.needsUpdate=!0,Am(ct,V,N,$t,we,sn),we.side=Ze,we.needsUpdate=!0,_e=!0}}_e===!0&&(De.updateMultisampleRenderTarget(he),De.updateRenderTargetMipmap(he))}P.setRenderTarget(ce,be,Me),P.setClearColor(Y,me),Ke!==void 0&&(N.viewport=Ke),P.toneMapping=Oe}function tl(S,I,V){let N=I.isScene===!0?I.overrideMaterial:null;for(let z=0,he=S.length;z<he;z++){let ye=S[z],{object:ce,geometry:be,group:Me}=ye,Oe=ye.material;Oe.allowOverride===!0&&N!==null&&(Oe=N),ce.layers.test(V.layers)&&Am(ce,I,V,be,Oe,Me)}}function Am(S,I,V,N,z,he){B!==null&&z.isNodeMaterial&&B.setObject(S,z),S.onBeforeRender(P,I,V,N,z,he),S.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,S.matrixWorld),S.normalMatrix.getNormalMatrix(S.modelViewMatrix),z.onBeforeRender(P,I,V,N,S,he),z.transparent===!0&&z.side===tn&&z.forceSinglePass===!1?(z.side=hn,z.needsUpdate=!0,P.renderBufferDirect(V,I,N,z,S,he),z.side=Bn,z.needsUpdate=!0,P.renderBufferDirect(V,I,N,z,S,he),z.side=tn):P.renderBufferDirect(V,I,N,z,S,he),S.onAfterRender(P,I,V,N,z,he)}function Em(S){let I=0;for(let V of S)V.texture!==null&&I++;return I}function To(S,I,V){I.isScene!==!0&&(I=In);let N=Ce.get(S),z=R.state.lights,he=R.state.shadowsArray,ye=z.state.version,ce=Z.getParameters(S,z.state,he,I,V,R.state.lightProbeGridArray),be=Z.getProgramCacheKey(ce),Me=N.programs;N.environment=S.isMeshStandardMaterial||S.isMeshLambertMaterial||S.isMeshPhongMaterial?I.environment:null,N.fog=I.fog;let Oe=S.isMeshStandardMaterial||S.isMeshLambertMaterial&&!S.envMap||S.isMeshPhongMaterial&&!S.envMap;N.envMap=E.get(S.envMap||N.environment,Oe),N.envMapRotation=N.environment!==null&&S.envMap===null?I.environmentRotation:S.envMapRotation,Me===void 0&&(S.addEventListener("dispose",nt),Me=new Map,N.programs=Me,N.programVariants=new Map);let Ke=Me.get(be);if(Ke!==void 0){if(N.currentProgram===Ke&&N.lightsStateVersion===ye)return Cm(S,ce),Ke}else ce.uniforms=Z.getUniforms(S),B!==null&&S.isNodeMaterial&&B.build(S,V,ce),S.onBeforeCompile(ce,P),Ke=Z.acquireProgram(ce,be),Me.set(be,Ke),N.uniforms=ce.uniforms;let _e=N.uniforms;return(!S.isShaderMaterial&&!S.isRawShaderMaterial||S.clipping===!0)&&(_e.clippingPlanes=$.uniform),Cm(S,ce),N.needsLights=B_(S),N.lightsStateVersion=ye,N.needsLights&&(_e.ambientLightColor.value=z.state.ambient,_e.lightProbe.value=z.state.probe,_e.sunLights.value=z.state.sun,_e.sunLightShadows.value=z.state.sunShadow,_e.directionalLights.value=z.state.directional,_e.directionalLightShadows.value=z.state.directionalShadow,_e.spotLights.value=z.state.spot,_e.spotLightShadows.value=z.state.spotShadow,_e.rectAreaLights.value=z.state.rectArea,_e.ltc_1.value=z.state.rectAreaLTC1,_e.ltc_2.value=z.state.rectAreaLTC2,_e.pointLights.value=z.state.point,_e.pointLightShadows.value=z.state.pointShadow,_e.hemisphereLights.value=z.state.hemi,_e.sunShadowMatrix.value=z.state.sunShadowMatrix,_e.sunShadowCascade.value=z.state.sunShadowCascade,_e.directionalShadowMatrix.value=z.state.directionalShadowMatrix,_e.spotLightMatrix.value=z.state.spotLightMatrix,_e.spotLightMap.value=z.state.spotLightMap,_e.pointShadowMatrix.value=z.state.pointShadowMatrix),N.numLightProbeGrids=Em(R.state.lightProbeGridArray),N.currentProgram=Ke,N.uniformsList=null,Ke}function O_(S,I,V,N,z){let he=Ce.get(S),ye=he.currentProgram.id+","+N+","+z,ce=he.programVariants.get(ye);return ce===void 0?(ce=To(S,I,V),he.programVariants.set(ye,ce)):(he.currentProgram=ce,he.uniformsList=null,he.outputColorSpace=N,he.toneMapping=z),ce}function Rm(S){if(S.uniformsList===null){let I=S.currentProgram.getUniforms();S.uniformsList=eo.seqWithValue(I.seq,S.uniforms)}return S.uniformsList}function Cm(S,I){let V=Ce.get(S);V.outputColorSpace=I.outputColorSpace,V.batching=I.batching,V.batchingColor=I.batchingColor,V.instancing=I.instancing,V.instancingColor=I.instancingColor,V.instancingMorph=I.instancingMorph,V.skinning=I.skinning,V.morphTargets=I.morphTargets,V.morphNormals=I.morphNormals,V.morphColors=I.morphColors,V.morphTargetsCount=I.morphTargetsCount,V.numClippingPlanes=I.numClippingPlanes,V.numIntersection=I.numClipIntersection,V.vertexAlphas=I.vertexAlphas,V.vertexTangents=I.vertexTangents,V.toneMapping=I.toneMapping}function N_(S,I,V,N,z){I.isScene!==!0&&(I=In),De.resetTextureUnits();let he=I.fog,ye=N.isMeshStandardMaterial||N.isMeshLambertMaterial||N.isMeshPhongMaterial?I.environment:null,ce=te===null?P.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:We.workingColorSpace,be=N.isMeshStandardMaterial||N.isMeshLambertMaterial&&!N.envMap||N.isMeshPhongMaterial&&!N.envMap,Me=E.get(N.envMap||ye,be),Oe=N.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,Ke=!!V.attributes.tangent&&(!!N.normalMap||N.anisotropy>0),_e=!!V.morphAttributes.position,$e=!!V.morphAttributes.normal,Rt=!!V.morphAttributes.color,ut=hi;N.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(ut=P.toneMapping);let ct=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,$t=ct!==void 0?ct.length:0,we=Ce.get(N),sn=R.state.lights;if(It===!0&&(fn===!0||S!==Q)){let yt=S===Q&&N.id===q;$.setState(N,S,yt)}let Ze=!1,Ms=!1;N.version===we.__version?we.needsLights&&we.lightsStateVersion!==sn.state.version||z.isBatchedMesh&&we.batching===!1||!z.isBatchedMesh&&we.batching===!0||z.isBatchedMesh&&we.batchingColor===!0&&z._colorsTexture===null||z.isBatchedMesh&&we.batchingColor===!1&&z._colorsTexture!==null||z.isInstancedMesh&&we.instancing===!1||!z.isInstancedMesh&&we.instancing===!0||z.isSkinnedMesh&&we.skinning===!1||!z.isSkinnedMesh&&we.skinning===!0||z.isInstancedMesh&&we.instancingColor===!0&&z.instanceColor===null||z.isInstancedMesh&&we.instancingColor===!1&&z.instanceColor!==null||z.isInstancedMesh&&we.instancingMorph===!0&&z.morphTexture===null||z.isInstancedMesh&&we.instancingMorph===!1&&z.morphTexture!==null||we.envMap!==Me||N.fog===!0&&we.fog!==he||we.numClippingPlanes!==void 0&&(we.numClippingPlanes!==$.numPlanes||we.numIntersection!==$.numIntersection)||we.vertexAlphas!==Oe||we.vertexTangents!==Ke||we.morphTargets!==_e||we.morphNormals!==$e||we.morphColors!==Rt||we.morphTargetsCount!==$t||we.numLightProbeGrids!==Em(R.state.lightProbeGridArray)?Ze=!0:(we.outputColorSpace!==ce||we.toneMapping!==ut)&&(Ms=!0):(Ze=!0,we.__version=N.version);let Yt=we.currentProgram;(Ze===!0||Ms===!0)&&(Yt=Ms===!0?O_(N,I,z,ce,ut):To(N,I,z),B&&N.isNodeMaterial&&B.onUpdateProgram(N,Yt,we));let nl=!1,$i=!1,Ts=!1,Ye=Yt.getUniforms(),Xt=we.uniforms;if(de.useProgram(Yt.program)&&(nl=!0,$i=!0,Ts=!0),N.id!==q&&(q=N.id,$i=!0),nl||Q!==S){de.buffers.depth.getReversed()&&S.reversedDepth!==!0&&(S._reversedDepth=!0,S.updateProjectionMatrix()),Ye.setValue(D,"projectionMatrix",S.projectionMatrix),Ye.setValue(D,"viewMatrix",S.matrixWorldInverse);let zt=Ye.map.cameraPosition;zt!==void 0&&zt.setValue(D,si.setFromMatrixPosition(S.matrixWorld)),gt.logarithmicDepthBuffer&&Ye.setValue(D,"logDepthBufFC",2/(Math.log(S.far+1)/Math.LN2)),(N.isMeshPhongMaterial||N.isMeshToonMaterial||N.isMeshLambertMaterial||N.isMeshBasicMaterial||N.isMeshStandardMaterial||N.isShaderMaterial)&&Ye.setValue(D,"isOrthographic",S.isOrthographicCamera===!0),Q!==S&&(Q=S,$i=!0,Ts=!0)}if(we.needsLights&&(sn.state.sunShadowMap.length>0&&Ye.setValue(D,"sunShadowMap",sn.state.sunShadowMap,De),sn.state.directionalShadowMap.length>0&&Ye.setValue(D,"directionalShadowMap",sn.state.directionalShadowMap,De),sn.state.spotShadowMap.length>0&&Ye.setValue(D,"spotShadowMap",sn.state.spotShadowMap,De),sn.state.pointShadowMap.length>0&&Ye.setValue(D,"pointShadowMap",sn.state.pointShadowMap,De)),z.isSkinnedMesh){Ye.setOptional(D,z,"bindMatrix"),Ye.setOptional(D,z,"bindMatrixInverse");let yt=z.skeleton;yt&&(yt.boneTexture===null&&yt.computeBoneTexture(),Ye.setValue(D,"boneTexture",yt.boneTexture,De))}z.isBatchedMesh&&(Ye.setOptional(D,z,"batchingTexture"),Ye.setValue(D,"batchingTexture",z._matricesTexture,De),Ye.setOptional(D,z,"batchingIdTexture"),Ye.setValue(D,"batchingIdTexture",z._indirectTexture,De),Ye.setOptional(D,z,"batchingColorTexture"),z._colorsTexture!==null&&Ye.setValue(D,"batchingColorTexture",z._colorsTexture,De));let qn=V.morphAttributes;if((qn.position!==void 0||qn.normal!==void 0||qn.color!==void 0)&&J.update(z,V,Yt),($i||we.receiveShadow!==z.receiveShadow)&&(we.receiveShadow=z.receiveShadow,Ye.setValue(D,"receiveShadow",z.receiveShadow)),(N.isMeshStandardMaterial||N.isMeshLambertMaterial||N.isMeshPhongMaterial)&&N.envMap===null&&I.environment!==null&&(Xt.envMapIntensity.value=I.environmentIntensity),Xt.dfgLUT!==void 0&&(Xt.dfgLUT.value=ZE()),$i){if(Ye.setValue(D,"toneMappingExposure",P.toneMappingExposure),we.needsLights&&U_(Xt,Ts),he&&N.fog===!0&&re.refreshFogUniforms(Xt,he),re.refreshMaterialUniforms(Xt,N,ge,Re,R.state.transmissionRenderTarget[S.id]),we.needsLights&&we.numLightProbeGrids>0){let yt=w,zt=0;for(let xi of R.state.lightProbeGridArray)xi.texture!==null&&(yt.textures[zt]=xi.texture,yt.min[zt]=xi.boundingBox.min,yt.max[zt]=xi.boundingBox.max,yt.resolution[zt]=xi.resolution,zt++);for(let xi in yt)yt[xi].length=zt;Xt.probesSH.value=yt.textures,Xt.probesMin.value=yt.min,Xt.probesMax.value=yt.max,Xt.probesResolution.value=yt.resolution}eo.upload(D,Rm(we),Xt,De)}if(N.isShaderMaterial&&N.uniformsNeedUpdate===!0&&(eo.upload(D,Rm(we),Xt,De),N.uniformsNeedUpdate=!1),N.isSpriteMaterial&&Ye.setValue(D,"center",z.center),Ye.setValue(D,"modelViewMatrix",z.modelViewMatrix),Ye.setValue(D,"normalMatrix",z.normalMatrix),Ye.setValue(D,"modelMatrix",z.matrixWorld),N.uniformsGroups!==void 0){let yt=N.uniformsGroups;for(let zt=0,xi=yt.length;zt<xi;zt++){let Im=yt[zt];Ae.update(Im,Yt),Ae.bind(Im,Yt)}}return Yt}function U_(S,I){S.ambientLightColor.needsUpdate=I,S.lightProbe.needsUpdate=I,S.sunLights.needsUpdate=I,S.sunLightShadows.needsUpdate=I,S.directionalLights.needsUpdate=I,S.directionalLightShadows.needsUpdate=I,S.pointLights.needsUpdate=I,S.pointLightShadows.needsUpdate=I,S.spotLights.needsUpdate=I,S.spotLightShadows.needsUpdate=I,S.rectAreaLights.needsUpdate=I,S.hemisphereLights.needsUpdate=I}function B_(S){return S.isMeshLambertMaterial||S.isMeshToonMaterial||S.isMeshPhongMaterial||S.isMeshStandardMaterial||S.isShadowMaterial||S.isShaderMaterial&&S.lights===!0}this.getActiveCubeFace=function(){return K},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(S,I,V){let N=Ce.get(S);N.__autoAllocateDepthBuffer=S.resolveDepthBuffer===!1,N.__autoAllocateDepthBuffer===!1&&(N.__useRenderToTexture=!1),Ce.get(S.texture).__webglTexture=I,Ce.get(S.depthTexture).__webglTexture=N.__autoAllocateDepthBuffer?void 0:V,N.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(S,I){let V=Ce.get(S);V.__webglFramebuffer=I,V.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(S,I=0,V=0){te=S,K=I,G=V;let N=null,z=!1,he=!1;if(S){let ce=Ce.get(S);if(ce.__useDefaultFramebuffer!==void 0){de.bindFramebuffer(D.FRAMEBUFFER,ce.__webglFramebuffer),ee.copy(S.viewport),Se.copy(S.scissor),Fe=S.scissorTest,de.viewport(ee),de.scissor(Se),de.setScissorTest(Fe),q=-1;return}else if(ce.__webglFramebuffer===void 0)De.setupRenderTarget(S);else if(ce.__hasExternalTextures)De.rebindTextures(S,Ce.get(S.texture).__webglTexture,Ce.get(S.depthTexture).__webglTexture);else if(S.depthBuffer){let Oe=S.depthTexture;if(ce.__boundDepthTexture!==Oe){if(Oe!==null&&Ce.has(Oe)&&(S.width!==Oe.image.width||S.height!==Oe.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");De.setupDepthRenderbuffer(S)}}let be=S.texture;(be.isData3DTexture||be.isDataArrayTexture||be.isCompressedArrayTexture)&&(he=!0);let Me=Ce.get(S).__webglFramebuffer;S.isWebGLCubeRenderTarget?(Array.isArray(Me[I])?N=Me[I][V]:N=Me[I],z=!0):S.samples>0&&De.useMultisampledRTT(S)===!1?N=Ce.get(S).__webglMultisampledFramebuffer:Array.isArray(Me)?N=Me[V]:N=Me,ee.copy(S.viewport),Se.copy(S.scissor),Fe=S.scissorTest}else ee.copy(Ie).multiplyScalar(ge).floor(),Se.copy(tt).multiplyScalar(ge).floor(),Fe=lt;if(V!==0&&(N=H),de.bindFramebuffer(D.FRAMEBUFFER,N)&&de.drawBuffers(S,N),de.viewport(ee),de.scissor(Se),de.setScissorTest(Fe),z){let ce=Ce.get(S.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_CUBE_MAP_POSITIVE_X+I,ce.__webglTexture,V)}else if(he){let ce=I;for(let be=0;be<S.textures.length;be++){let Me=Ce.get(S.textures[be]);D.framebufferTextureLayer(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0+be,Me.__webglTexture,V,ce)}}else if(S!==null&&V!==0){let ce=Ce.get(S.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,ce.__webglTexture,V)}q=-1};function Pm(S){let I=Ce.get(S);return(I.__readFormat!==S.format||I.__readType!==S.type)&&(I.__readFormat=S.format,I.__readType=S.type,I.__formatReadable=gt.textureFormatReadable(S.format),I.__typeReadable=gt.textureTypeReadable(S.type)),I}this.readRenderTargetPixels=function(S,I,V,N,z,he,ye,ce=0){if(!(S&&S.isWebGLRenderTarget)){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let be=Ce.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&ye!==void 0&&(be=be[ye],Array.isArray(be)&&(be=be[0])),be){de.bindFramebuffer(D.FRAMEBUFFER,be);try{let Me=S.textures[ce],Oe=Me.format,Ke=Me.type;S.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+ce);let _e=Pm(Me);if(_e.__formatReadable===!1){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(_e.__typeReadable===!1){ke("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=S.width-N&&V>=0&&V<=S.height-z&&D.readPixels(I,V,N,z,se.convert(Oe),se.convert(Ke),he)}finally{let Me=te!==null?Ce.get(te).__webglFramebuffer:null;de.bindFramebuffer(D.FRAMEBUFFER,Me)}}},this.readRenderTargetPixelsAsync=async function(S,I,V,N,z,he,ye,ce=0){if(!(S&&S.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let be=Ce.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&ye!==void 0&&(be=be[ye],Array.isArray(be)&&(be=be[0])),be)if(I>=0&&I<=S.width-N&&V>=0&&V<=S.height-z){de.bindFramebuffer(D.FRAMEBUFFER,be);let Me=S.textures[ce],Oe=Me.format,Ke=Me.type;S.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+ce);let _e=Pm(Me);if(_e.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(_e.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $e=D.createBuffer();D.bindBuffer(D.PIXEL_PACK_BUFFER,$e),D.bufferData(D.PIXEL_PACK_BUFFER,he.byteLength,D.STREAM_READ),D.readPixels(I,V,N,z,se.convert(Oe),se.convert(Ke),0),D.bindBuffer(D.PIXEL_PACK_BUFFER,null);let Rt=te!==null?Ce.get(te).__webglFramebuffer:null;de.bindFramebuffer(D.FRAMEBUFFER,Rt);let ut=D.fenceSync(D.SYNC_GPU_COMMANDS_COMPLETE,0);return D.flush(),await Ib(D,ut,4),D.bindBuffer(D.PIXEL_PACK_BUFFER,$e),D.getBufferSubData(D.PIXEL_PACK_BUFFER,0,he),D.bindBuffer(D.PIXEL_PACK_BUFFER,null),D.deleteBuffer($e),D.deleteSync(ut),he}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(S,I=null,V=0){let N=Math.pow(2,-V),z=Math.floor(S.image.width*N),he=Math.floor(S.image.height*N),ye=I!==null?I.x:0,ce=I!==null?I.y:0;De.setTexture2D(S,0),D.copyTexSubImage2D(D.TEXTURE_2D,V,0,0,ye,ce,z,he),de.unbindTexture()},this.copyTextureToTexture=function(S,I,V=null,N=null,z=0,he=0){let ye,ce,be,Me,Oe,Ke,_e,$e,Rt,ut=S.isCompressedTexture?S.mipmaps[he]:S.image;if(V!==null)ye=V.max.x-V.min.x,ce=V.max.y-V.min.y,be=V.isBox3?V.max.z-V.min.z:1,Me=V.min.x,Oe=V.min.y,Ke=V.isBox3?V.min.z:0;else{let Ye=Math.pow(2,-z);ye=Math.floor(ut.width*Ye),ce=Math.floor(ut.height*Ye),S.isDataArrayTexture?be=ut.depth:S.isData3DTexture?be=Math.floor(ut.depth*Ye):be=1,Me=0,Oe=0,Ke=0}N!==null?(_e=N.x,$e=N.y,Rt=N.z):(_e=0,$e=0,Rt=0);let ct=se.convert(I.format),$t=se.convert(I.type),we;I.isData3DTexture?(De.setTexture3D(I,0),we=D.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(De.setTexture2DArray(I,0),we=D.TEXTURE_2D_ARRAY):(De.setTexture2D(I,0),we=D.TEXTURE_2D),de.activeTexture(D.TEXTURE0),de.pixelStorei(D.UNPACK_FLIP_Y_WEBGL,I.flipY),de.pixelStorei(D.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),de.pixelStorei(D.UNPACK_ALIGNMENT,I.unpackAlignment);let sn=de.getParameter(D.UNPACK_ROW_LENGTH),Ze=de.getParameter(D.UNPACK_IMAGE_HEIGHT),Ms=de.getParameter(D.UNPACK_SKIP_PIXELS),Yt=de.getParameter(D.UNPACK_SKIP_ROWS),nl=de.getParameter(D.UNPACK_SKIP_IMAGES);de.pixelStorei(D.UNPACK_ROW_LENGTH,ut.width),de.pixelStorei(D.UNPACK_IMAGE_HEIGHT,ut.height),de.pixelStorei(D.UNPACK_SKIP_PIXELS,Me),de.pixelStorei(D.UNPACK_SKIP_ROWS,Oe),de.pixelStorei(D.UNPACK_SKIP_IMAGES,Ke);let $i=S.isDataArrayTexture||S.isData3DTexture,Ts=I.isDataArrayTexture||I.isData3DTexture;if(S.isDepthTexture){let Ye=Ce.get(S),Xt=Ce.get(I),qn=Ce.get(Ye.__renderTarget),yt=Ce.get(Xt.__renderTarget);de.bindFramebuffer(D.READ_FRAMEBUFFER,qn.__webglFramebuffer),de.bindFramebuffer(D.DRAW_FRAMEBUFFER,yt.__webglFramebuffer);for(let zt=0;zt<be;zt++)$i&&(D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Ce.get(S).__webglTexture,z,Ke+zt),D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Ce.get(I).__webglTexture,he,Rt+zt)),D.blitFramebuffer(Me,Oe,Me+ye,Oe+ce,_e,$e,_e+ye,$e+ce,D.DEPTH_BUFFER_BIT,D.NEAREST);de.bindFramebuffer(D.READ_FRAMEBUFFER,null),de.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else if(z!==0||S.isRenderTargetTexture||Ce.has(S)){let Ye=Ce.get(S),Xt=Ce.get(I);de.bindFramebuffer(D.READ_FRAMEBUFFER,L),de.bindFramebuffer(D.DRAW_FRAMEBUFFER,W);for(let qn=0;qn<be;qn++)$i?D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Ye.__webglTexture,z,Ke+qn):D.framebufferTexture2D(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Ye.__webglTexture,z),Ts?D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Xt.__webglTexture,he,Rt+qn):D.framebufferTexture2D(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Xt.__webglTexture,he),z!==0?D.blitFramebuffer(Me,Oe,Me+ye,Oe+ce,_e,$e,_e+ye,$e+ce,D.COLOR_BUFFER_BIT,D.NEAREST):Ts?D.copyTexSubImage3D(we,he,_e,$e,Rt+qn,Me,Oe,ye,ce):D.copyTexSubImage2D(we,he,_e,$e,Me,Oe,ye,ce);de.bindFramebuffer(D.READ_FRAMEBUFFER,null),de.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else Ts?S.isDataTexture||S.isData3DTexture?D.texSubImage3D(we,he,_e,$e,Rt,ye,ce,be,ct,$t,ut.data):I.isCompressedArrayTexture?D.compressedTexSubImage3D(we,he,_e,$e,Rt,ye,ce,be,ct,ut.data):D.texSubImage3D(we,he,_e,$e,Rt,ye,ce,be,ct,$t,ut):S.isDataTexture?D.texSubImage2D(D.TEXTURE_2D,he,_e,$e,ye,ce,ct,$t,ut.data):S.isCompressedTexture?D.compressedTexSubImage2D(D.TEXTURE_2D,he,_e,$e,ut.width,ut.height,ct,ut.data):D.texSubImage2D(D.TEXTURE_2D,he,_e,$e,ye,ce,ct,$t,ut);de.pixelStorei(D.UNPACK_ROW_LENGTH,sn),de.pixelStorei(D.UNPACK_IMAGE_HEIGHT,Ze),de.pixelStorei(D.UNPACK_SKIP_PIXELS,Ms),de.pixelStorei(D.UNPACK_SKIP_ROWS,Yt),de.pixelStorei(D.UNPACK_SKIP_IMAGES,nl),he===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&D.generateMipmap(we),de.unbindTexture()},this.initRenderTarget=function(S){Ce.get(S).__webglFramebuffer===void 0&&De.setupRenderTarget(S)},this.initTexture=function(S){S.isCubeTexture?De.setTextureCube(S,0):S.isData3DTexture?De.setTexture3D(S,0):S.isDataArrayTexture||S.isCompressedArrayTexture?De.setTexture2DArray(S,0):De.setTexture2D(S,0),de.unbindTexture()},this.resetState=function(){K=0,G=0,te=null,de.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Un}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=We._getDrawingBufferColorSpace(e),t.unpackColorSpace=We._getUnpackColorSpace()}};var QE=`
varying vec2 at;
void main() {
  at = position.xy;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}`,e1=`
varying vec2 at;
uniform float aspect;
float noise(vec2 p) { return fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453); }
void main() {
  float away = length((at - vec2(0.0, 0.08)) * vec2(min(aspect, 1.4), 1.0));
  vec3 colour = mix(vec3(0.285, 0.270, 0.250), vec3(0.105, 0.096, 0.088), smoothstep(0.0, 1.35, away));
  gl_FragColor = vec4(colour + (noise(gl_FragCoord.xy) - 0.5) / 128.0, 1.0);
}`;function mu(){let i=new ot(new cs(2,2),new jt({uniforms:{aspect:{value:1}},vertexShader:QE,fragmentShader:e1,depthTest:!1,depthWrite:!1}));return i.frustumCulled=!1,i.renderOrder=-2,i}var t1=`
varying vec2 at;
void main() {
  at = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,n1=`
varying vec2 at;
void main() {
  float away = min(1.0, length(at));
  gl_FragColor = vec4(0.0, 0.0, 0.0, 0.42 * pow(1.0 - away, 1.8));
}`,mv=1.7;function gv(i,e){let t=new ot(new cs(2*i*mv,2*e*mv),new jt({vertexShader:t1,fragmentShader:n1,transparent:!0,depthWrite:!1}));return t.rotation.x=-Math.PI/2,t.renderOrder=-1,t}var $s=89;function Ys(i,e){let[t,n]=[ve(i),ve(e)];return[Math.sin(t)*Math.cos(n),Math.sin(n),Math.cos(t)*Math.cos(n)]}function Hn({yaw:i,pitch:e,distance:t,target:n}){let[s,r,o]=Ys(i,e);return[n[0]+s*t,n[1]+r*t,n[2]+o*t]}function Js(i,e){let[t,n]=[ve(i),ve(e)];return{right:[Math.cos(t),0,-Math.sin(t)],up:[-Math.sin(t)*Math.sin(n),Math.cos(n),-Math.cos(t)*Math.sin(n)]}}function Ra(i,e){let[t,n]=i,s=[0,1,2,3,4,5,6,7].map(c=>no([c&1?n[0]:t[0],c&2?n[1]:t[1],c&4?n[2]:t[2]],e)),r=c=>{let u=s.map(h=>h[c]);return[Math.min(...u),Math.max(...u)]},[o,a,l]=[r(0),r(1),r(2)];return{centre:[(o[0]+o[1])/2,(a[0]+a[1])/2,(l[0]+l[1])/2],half:[(o[1]-o[0])/2,(a[1]-a[0])/2,(l[1]-l[0])/2]}}function no([i,e,t],n){let[s,r,o]=[ve(n[0]),ve(n[1]),ve(n[2])],[a,l]=[e*Math.cos(s)-t*Math.sin(s),e*Math.sin(s)+t*Math.cos(s)],[c,u]=[i*Math.cos(r)+l*Math.sin(r),-i*Math.sin(r)+l*Math.cos(r)];return[c*Math.cos(o)-a*Math.sin(o),c*Math.sin(o)+a*Math.cos(o),u]}var i1=1.06,bv=24;function io(i,e,t,n){let s=Math.hypot(i[0],i[2]),r=Math.tan(ve(t)/2),o=r*n,[a,l]=[Math.sin(ve(e)),Math.cos(ve(e))],c=0;for(let u=0;u<bv;u++){let h=2*Math.PI*u/bv,[d,f]=[s*Math.sin(h),s*Math.cos(h)];for(let m of[-i[1],i[1]]){let v=f*l+m*a,g=m*l-f*a;c=Math.max(c,v+Math.abs(d)/o,v+Math.abs(g)/r)}}return Math.max(c*i1,1e-4)}function gu(i,e){let{centre:t,radius:n,pitch:[s,r]=[-$s,$s]}=e,o=i.target.map((c,u)=>c-(t[u]??0)),a=Math.min(1,n/Math.max(1e-9,Math.hypot(...o))),l=c=>t[c]+(o[c]??0)*a;return{yaw:i.yaw,pitch:Qe(i.pitch,s,r),distance:Qe(i.distance,e.nearest,e.farthest),target:[l(0),l(1),l(2)]}}function vv([i,e,t]){return{yaw:kt(Math.atan2(i,t)),pitch:Qe(kt(Math.atan2(e,Math.hypot(i,t))),-50,60)}}var ds=30,Uf=4/3,yv=.08,xv=(i,e)=>io(i,e,ds,Uf);function _v(i,e){let{half:t}=Ra(i.bounds,i.rotate);return(i.view.distance??xv(t,i.view.pitch))/e}function wv(i,e){return e.flatMap(t=>{let n=s1(i,t.spot);return n===null?[]:[{...t,spot:n}]})}function s1(i,e){if(e.kind==="region")return null;let{centre:t,half:n}=Ra(i.bounds,i.rotate),s=Qe(i.view.pitch,-$s,$s),{yaw:r}=i.view,o=i.view.distance??xv(n,s),a=Hn({yaw:r,pitch:s,distance:o,target:t}),l=no(e.position,i.rotate),c=Nf(a,l),u=e.normal===null?Nf(l,t):no(e.normal,i.rotate);if(wn(u,c)<=0)return null;let{right:h,up:d}=Js(r,s),f=wn(c,Nf(a,t))/o,m=Math.tan(ve(ds)/2)*f,v=.5-wn(c,h)/(2*m*Uf),g=.5+wn(c,d)/(2*m);if(f<=0||v<0||v>1||g<0||g>1)return null;let[p,x]=[yv,yv*Uf];return{kind:"region",x:Qe(v-p/2,0,1-p),y:Qe(g-x/2,0,1-x),width:p,height:x}}var Nf=(i,e)=>[i[0]-e[0],i[1]-e[1],i[2]-e[2]];function Cn({width:i,height:e,inset:t}){let n=Math.min(64,e/6),s=i-t.left-t.right,r=s<860?128:76,o=Math.max(t.bottom,Math.min(r,e/5));return{width:Math.max(1,s),height:Math.max(1,e-n-o),left:(t.right-t.left)/2,up:(o-n)/2}}function Sv(i,e){let t=i.findIndex(({error:n})=>n<=e);return t===-1?i.length-1:t}function Bf(i,e){if(e===lf)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===Qr||e===Ma){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===Qr)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function Mv(i){let e=new Map,t=new Map,n=i.clone();return Tv(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function Tv(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)Tv(i.children[n],e.children[n],t)}var bu=class extends ui{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Xf(t)}),this.register(function(t){return new jf(t)}),this.register(function(t){return new Kf(t)}),this.register(function(t){return new ip(t)}),this.register(function(t){return new sp(t)}),this.register(function(t){return new rp(t)}),this.register(function(t){return new Yf(t)}),this.register(function(t){return new Jf(t)}),this.register(function(t){return new Zf(t)}),this.register(function(t){return new Qf(t)}),this.register(function(t){return new qf(t)}),this.register(function(t){return new ep(t)}),this.register(function(t){return new $f(t)}),this.register(function(t){return new np(t)}),this.register(function(t){return new tp(t)}),this.register(function(t){return new Gf(t)}),this.register(function(t){return new vu(t,qe.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new vu(t,qe.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new op(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Bi.extractUrlBase(e);o=Bi.resolveURL(c,this.path)}else o=Bi.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new qr(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(u){t(u),r.manager.itemEnd(e)},a)}catch(u){a(u)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===Pv){try{o[qe.KHR_BINARY_GLTF]=new ap(e)}catch(h){s&&s(h);return}r=JSON.parse(o[qe.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new pp(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let u=0;u<this.pluginCallbacks.length;u++){let h=this.pluginCallbacks[u](c);h.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[h.name]=h,o[h.name]=!0}if(r.extensionsUsed)for(let u=0;u<r.extensionsUsed.length;++u){let h=r.extensionsUsed[u],d=r.extensionsRequired||[];switch(h){case qe.KHR_MATERIALS_UNLIT:o[h]=new Wf;break;case qe.KHR_DRACO_MESH_COMPRESSION:o[h]=new lp(r,this.dracoLoader);break;case qe.KHR_TEXTURE_TRANSFORM:o[h]=new cp;break;case qe.KHR_MESH_QUANTIZATION:o[h]=new up;break;default:d.indexOf(h)>=0&&a[h]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+h+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function r1(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function _t(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var qe={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},Gf=class{constructor(e){this.parser=e,this.name=qe.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,u=new Le(16777215);l.color!==void 0&&u.setRGB(l.color[0],l.color[1],l.color[2],cn);let h=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new pa(u),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new fa(u),c.distance=h;break;case"spot":c=new da(u),c.distance=h,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),mi(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Wf=class{constructor(){this.name=qe.KHR_MATERIALS_UNLIT}getMaterialType(){return li}extendParams(e,t,n){let s=[];e.color=new Le(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],cn),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Dt))}return Promise.all(s)}},qf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Xf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new He(r,r)}return Promise.all(s)}},jf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Kf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_DISPERSION}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},$f=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Yf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_SHEEN}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Le(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],cn)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Dt)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Jf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Zf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_VOLUME}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Le().setRGB(r[0],r[1],r[2],cn),Promise.all(s)}},Qf=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_IOR}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},ep=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_SPECULAR}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Le().setRGB(r[0],r[1],r[2],cn),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Dt)),Promise.all(s)}},tp=class{constructor(e){this.parser=e,this.name=qe.EXT_MATERIALS_BUMP}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},np=class{constructor(e){this.parser=e,this.name=qe.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return _t(this.parser,e,this.name)!==null?un:null}extendMaterialParams(e,t){let n=_t(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},ip=class{constructor(e){this.parser=e,this.name=qe.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},sp=class{constructor(e){this.parser=e,this.name=qe.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},rp=class{constructor(e){this.parser=e,this.name=qe.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},vu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,u=s.count,h=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(u,h,d,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(u*h);return o.decodeGltfBuffer(new Uint8Array(f),u,h,d,s.mode,s.filter),f})})}else return null}},op=class{constructor(e){this.name=qe.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==Vn.TRIANGLES&&c.mode!==Vn.TRIANGLE_STRIP&&c.mode!==Vn.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(u=>(l[c]=u,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let u=c.pop(),h=u.isGroup?u.children:[u],d=c[0].count,f=[];for(let m of h){let v=new Ne,g=new F,p=new en,x=new F(1,1,1),M=new ta(m.geometry,m.material,d);for(let A=0;A<d;A++)l.TRANSLATION&&g.fromBufferAttribute(l.TRANSLATION,A),l.ROTATION&&p.fromBufferAttribute(l.ROTATION,A),l.SCALE&&x.fromBufferAttribute(l.SCALE,A),M.setMatrixAt(A,v.compose(g,p,x));let w=null;for(let A in l)if(A==="_COLOR_0"){let R=l[A];M.instanceColor=new Ii(R.array,R.itemSize,R.normalized)}else if(A!=="TRANSLATION"&&A!=="ROTATION"&&A!=="SCALE"){if(w===null){let b=M.geometry;w=new Gt,w.name=b.name;for(let T in b.attributes)w.setAttribute(T,b.attributes[T]);for(let T in b.morphAttributes)w.morphAttributes[T]=b.morphAttributes[T];b.index!==null&&w.setIndex(b.index),w.morphTargetsRelative=b.morphTargetsRelative;for(let T of b.groups)w.addGroup(T.start,T.count,T.materialIndex);b.boundingBox!==null&&(w.boundingBox=b.boundingBox.clone()),b.boundingSphere!==null&&(w.boundingSphere=b.boundingSphere.clone()),w.drawRange.start=b.drawRange.start,w.drawRange.count=b.drawRange.count,w.userData=Object.assign({},b.userData),M.geometry=w}let R=l[A];w.setAttribute(A,new Ii(R.array,R.itemSize,R.normalized))}xt.prototype.copy.call(M,m),this.parser.assignFinalMaterial(M),f.push(M)}return u.isGroup?(u.clear(),u.add(...f),u):f[0]}))}},Pv="glTF",Ca=12,Av={JSON:1313821514,BIN:5130562},ap=class{constructor(e){this.name=qe.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Ca),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==Pv)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Ca,r=new DataView(e,Ca),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===Av.JSON){let c=new Uint8Array(e,Ca+o,a);this.content=n.decode(c)}else if(l===Av.BIN){let c=Ca+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},lp=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=qe.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let u in o){let h=dp[u]||u.toLowerCase();a[h]=o[u]}for(let u in e.attributes){let h=dp[u]||u.toLowerCase();if(o[u]!==void 0){let d=n.accessors[e.attributes[u]],f=so[d.componentType];c[h]=f.name,l[h]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(u){return new Promise(function(h,d){s.decodeDracoFile(u,function(f){for(let m in f.attributes){let v=f.attributes[m],g=l[m];g!==void 0&&(v.normalized=g)}h(f)},a,c,cn,d)})})}},cp=class{constructor(){this.name=qe.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},up=class{constructor(){this.name=qe.KHR_MESH_QUANTIZATION}},yu=class extends ci{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,u=s-t,h=(n-t)/u,d=h*h,f=d*h,m=e*c,v=m-c,g=-2*f+3*d,p=f-d,x=1-g,M=p-d+h;for(let w=0;w!==a;w++){let A=o[v+w+a],R=o[v+w+l]*u,b=o[m+w+a],T=o[m+w]*u;r[w]=x*A+M*R+g*b+p*T}return r}},o1=new en,hp=class extends yu{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return o1.fromArray(r).normalize().toArray(r),r}},Vn={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},so={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},Ev={9728:Mt,9729:ft,9984:_c,9985:Jr,9986:qs,9987:vn},Rv={33071:pn,33648:Lr,10497:rs},zf={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},dp={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},fs={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},a1={CUBICSPLINE:void 0,LINEAR:Ns,STEP:Os},Hf={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function l1(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new ki({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:Bn})),i.DefaultMaterial}function Zs(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function mi(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function c1(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,u=e.length;c<u;c++){let h=e[c];if(h.POSITION!==void 0&&(n=!0),h.NORMAL!==void 0&&(s=!0),h.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,u=e.length;c<u;c++){let h=e[c];if(n){let d=h.POSITION!==void 0?t.getDependency("accessor",h.POSITION):i.attributes.position;o.push(d)}if(s){let d=h.NORMAL!==void 0?t.getDependency("accessor",h.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=h.COLOR_0!==void 0?t.getDependency("accessor",h.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let u=c[0],h=c[1],d=c[2];return n&&(i.morphAttributes.position=u),s&&(i.morphAttributes.normal=h),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function u1(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function h1(i){let e,t=i.extensions&&i.extensions[qe.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Vf(t.attributes):e=i.indices+":"+Vf(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Vf(i.targets[n]);return e}function Vf(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function fp(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function d1(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var f1=new Ne,pp=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new r1,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new ua(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new ma(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new qr(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return Zs(r,a,s),mi(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,u]of o.children.entries())r(u,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[qe.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Bi.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=zf[s.type],a=so[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new Pt(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=zf[s.type],c=so[s.componentType],u=c.BYTES_PER_ELEMENT,h=u*l,d=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,m=s.normalized===!0,v,g;if(f&&f!==h){let p=Math.floor(d/f),x="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+p+":"+s.count,M=t.cache.get(x);M||(v=new c(a,p*f,s.count*f/u),M=new Br(v,f/u),t.cache.add(x,M)),g=new zr(M,l,d%f/u,m)}else a===null?v=new c(s.count*l):v=new c(a,d,s.count*l),g=new Pt(v,l,m);if(s.sparse!==void 0){let p=zf.SCALAR,x=so[s.sparse.indices.componentType],M=s.sparse.indices.byteOffset||0,w=s.sparse.values.byteOffset||0,A=new x(o[1],M,s.sparse.count*p),R=new c(o[2],w,s.sparse.count*l);a!==null&&(g=new Pt(g.array.slice(),g.itemSize,g.normalized)),g.normalized=!1;for(let b=0,T=A.length;b<T;b++){let O=A[b];if(g.setX(O,R[b*l]),l>=2&&g.setY(O,R[b*l+1]),l>=3&&g.setZ(O,R[b*l+2]),l>=4&&g.setW(O,R[b*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}g.normalized=m}return g})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(u){u.flipY=!1,u.name=o.name||a.name||"",u.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(u.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return u.magFilter=Ev[d.magFilter]||ft,u.minFilter=Ev[d.minFilter]||vn,u.wrapS=Rv[d.wrapS]||rs,u.wrapT=Rv[d.wrapT]||rs,u.generateMipmaps=!u.isCompressedTexture&&u.minFilter!==Mt&&u.minFilter!==ft,s.associations.set(u,{textures:e}),u}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,u;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)u=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(f,m){t.parse(d,f,m)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let f=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");u=Promise.resolve(l).then(function(d){return new Promise(function(f,m){let v=f;t.isImageBitmapLoader===!0&&(v=function(g){let p=new St(g);p.needsUpdate=!0,f(p)}),t.load(Bi.resolveURL(d,r.path),v,void 0,m)})})}let h=u.then(function(d){return c===!0&&a.revokeObjectURL(l),mi(d,o),d.userData.mimeType=o.mimeType||d1(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=h,h}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[qe.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[qe.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[qe.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Wr,gn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Gr,gn.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return ki}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[qe.KHR_MATERIALS_UNLIT]){let h=s[qe.KHR_MATERIALS_UNLIT];o=h.getMaterialType(),c.push(h.extendParams(a,r,t))}else{let h=r.pbrMetallicRoughness||{};if(a.color=new Le(1,1,1),a.opacity=1,Array.isArray(h.baseColorFactor)){let d=h.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],cn),a.opacity=d[3]}h.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",h.baseColorTexture,Dt)),a.metalness=h.metallicFactor!==void 0?h.metallicFactor:1,a.roughness=h.roughnessFactor!==void 0?h.roughnessFactor:1,h.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",h.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",h.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=tn);let u=r.alphaMode||Hf.OPAQUE;if(u===Hf.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,u===Hf.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==li&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new He(1,1),r.normalTexture.scale!==void 0)){let h=r.normalTexture.scale;a.normalScale.set(h,h)}if(r.occlusionTexture!==void 0&&o!==li&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==li){let h=r.emissiveFactor;a.emissive=new Le().setRGB(h[0],h[1],h[2],cn)}return r.emissiveTexture!==void 0&&o!==li&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Dt)),Promise.all(c).then(function(){let h=new o(a);return r.name&&(h.name=r.name),mi(h,r),t.associations.set(h,{materials:e}),r.extensions&&Zs(s,h,r),h})}createUniqueName(e){let t=rt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[qe.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return Cv(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],u=h1(c),h=s[u];if(h)o.push(h.promise);else{let d;c.extensions&&c.extensions[qe.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=Cv(new Gt,c,t),c.mode===Vn.TRIANGLE_STRIP?d=d.then(f=>Bf(f,Ma)):c.mode===Vn.TRIANGLE_FAN&&(d=d.then(f=>Bf(f,Qr))),s[u]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let u=o[l].material===void 0?l1(this.cache):this.getDependency("material",o[l].material);a.push(u)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),u=l[l.length-1],h=[];for(let f=0,m=u.length;f<m;f++){let v=u[f],g=o[f],p,x=c[f];if(g.mode===Vn.TRIANGLES||g.mode===Vn.TRIANGLE_STRIP||g.mode===Vn.TRIANGLE_FAN||g.mode===void 0){let M=r.isSkinnedMesh===!0,w=v.hasAttribute("skinIndex")&&v.hasAttribute("skinWeight");M&&w===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),p=M&&w?new Qo(v,x):new ot(v,x),p.isSkinnedMesh===!0&&p.normalizeSkinWeights()}else if(g.mode===Vn.LINES)p=new na(v,x);else if(g.mode===Vn.LINE_STRIP)p=new Bs(v,x);else if(g.mode===Vn.LINE_LOOP)p=new ia(v,x);else if(g.mode===Vn.POINTS)p=new sa(v,x);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+g.mode);Object.keys(p.geometry.morphAttributes).length>0&&u1(p,r),p.name=t.createUniqueName(r.name||"mesh_"+e),mi(p,r),g.extensions&&Zs(s,p,g),t.assignFinalMaterial(p),h.push(p)}for(let f=0,m=h.length;f<m;f++)t.associations.set(h[f],{meshes:e,primitives:f});if(h.length===1)return r.extensions&&Zs(s,h[0],r),h[0];let d=new Ft;r.extensions&&Zs(s,d,r),t.associations.set(d,{meshes:e});for(let f=0,m=h.length;f<m;f++)d.add(h[f]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new dt(lu.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Ui(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),mi(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,u=o.length;c<u;c++){let h=o[c];if(h){a.push(h);let d=new Ne;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new ea(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],u=[];for(let h=0,d=s.channels.length;h<d;h++){let f=s.channels[h],m=s.samplers[f.sampler],v=f.target,g=v.node,p=s.parameters!==void 0?s.parameters[m.input]:m.input,x=s.parameters!==void 0?s.parameters[m.output]:m.output;v.node!==void 0&&(o.push(this.getDependency("node",g)),a.push(this.getDependency("accessor",p)),l.push(this.getDependency("accessor",x)),c.push(m),u.push(v))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(u)]).then(function(h){let d=h[0],f=h[1],m=h[2],v=h[3],g=h[4],p=[];for(let M=0,w=d.length;M<w;M++){let A=d[M],R=f[M],b=m[M],T=v[M],O=g[M];if(A===void 0)continue;A.updateMatrix&&A.updateMatrix();let P=n._createAnimationTracks(A,R,b,T,O);if(P)for(let k=0;k<P.length;k++)p.push(P[k])}let x=new zs(r,void 0,p);return mi(x,s),x})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,u=a.length;c<u;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let u=c[0],h=c[1],d=c[2];d!==null&&u.traverse(function(f){f.isSkinnedMesh&&f.bind(d,f1)});for(let f=0,m=h.length;f<m;f++)u.add(h[f]);if(u.userData.pivot!==void 0&&h.length>0){let f=u.userData.pivot,m=h[0];u.pivot=new F().fromArray(f),u.position.x-=f[0],u.position.y-=f[1],u.position.z-=f[2],m.position.set(0,0,0),delete u.userData.pivot}return u})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let u;if(r.isBone===!0?u=new Hr:c.length>1?u=new Ft:c.length===1?u=c[0]:u=new xt,u!==c[0])for(let h=0,d=c.length;h<d;h++)u.add(c[h]);if(r.name&&(u.userData.name=r.name,u.name=o),mi(u,r),r.extensions&&Zs(n,u,r),r.matrix!==void 0){let h=new Ne;h.fromArray(r.matrix),u.applyMatrix4(h)}else r.translation!==void 0&&u.position.fromArray(r.translation),r.rotation!==void 0&&u.quaternion.fromArray(r.rotation),r.scale!==void 0&&u.scale.fromArray(r.scale);if(!s.associations.has(u))s.associations.set(u,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let h=s.associations.get(u);s.associations.set(u,{...h})}return s.associations.get(u).nodes=e,u}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new Ft;n.name&&(r.name=s.createUniqueName(n.name)),mi(r,n),n.extensions&&Zs(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let u=0,h=l.length;u<h;u++){let d=l[u];d.parent!==null?r.add(Mv(d)):r.add(d)}let c=u=>{let h=new Map;for(let[d,f]of s.associations)(d instanceof gn||d instanceof St)&&h.set(d,f);return u.traverse(d=>{let f=s.associations.get(d);f!=null&&h.set(d,f)}),h};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}fs[r.path]===fs.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let u;switch(fs[r.path]){case fs.weights:u=Fi;break;case fs.rotation:u=Oi;break;case fs.translation:case fs.scale:u=us;break;default:n.itemSize===1?u=Fi:u=us;break}let h=s.interpolation!==void 0?a1[s.interpolation]:Ns,d=this._getArrayFromAccessor(n);for(let f=0,m=l.length;f<m;f++){let v=new u(l[f]+"."+fs[r.path],t.array,d,h);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(v),o.push(v)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=fp(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Oi?hp:yu;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function p1(i,e,t){let n=e.attributes,s=new En;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new F(l[0],l[1],l[2]),new F(c[0],c[1],c[2])),a.normalized){let u=fp(so[a.componentType]);s.min.multiplyScalar(u),s.max.multiplyScalar(u)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new F,l=new F;for(let c=0,u=r.length;c<u;c++){let h=r[c];if(h.POSITION!==void 0){let d=t.json.accessors[h.POSITION],f=d.min,m=d.max;if(f!==void 0&&m!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(m[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(m[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(m[2]))),d.normalized){let v=fp(so[d.componentType]);l.multiplyScalar(v)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new mn;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function Cv(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=dp[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return We.workingColorSpace!==cn&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${We.workingColorSpace}" not supported.`),mi(i,e),p1(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?c1(i,e.targets,t):i})}var Iv=(function(){var i="b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq:VZkdbk:XYi5ud9:du8Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCabaOad2fhXaAcethQaxaDfhiaOaeaoaeao6E9RhLalcl4cifcd4hKazcj;cbfaAfhYcbh8AazcjdfhEaHh3incbh5dnawTmbaxa8Acd4fRbbh5kcbh8Eazcj;cbfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcj;cbfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcj;cbfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaK6mva8FaKfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasa8Acd4fRbbgociGPlbedrbkaATmdaza8Afh8Fazcj;cbfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeaza8Afhaazcj;cbfhhcbhoceh8EaYh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaLaocefgofmbka8FaQfh8FcdhoaacdfhaahaQfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8Eaza8AfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaYhainazcj;cbfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3a8Aclfg8Aad6mbkaXazcjdfaAad2z:jjjjb8AazazcjdfaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaok:ysezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb",e="b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:W9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:JBl8Aud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fhOaPaDfhAasaeaH9RaHasfae6EgCcsfgocl4cifcd4hXavcj;cbfaoc9WGgQcetfhLavcj;cbfaQci2fhKavcj;cbfaQfhYcbh8Aaoc;ab6hEincbh3dnawTmbaPa8Acd4fRbbh3kcbh5avcj;cbfh8Eindndndndna3a5cet4ciGgoc9:fPdebdkaxaA9RaQ6mwdnaQTmbavcj;cbfa5aQ2faAaQ;8qbbkaAaCfhAxdkaQTmeavcj;cbfa5aQ2fcbaQ;8kbxekaxaA9RaX6moaoclVcbawEhraAaXfhocbhidnaEmbaxao9Rc;Gb6mbcbhlina8EalfhidndndndndndnaAalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaiczfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaoclffagRb:q:W:cjbfhoxikaicafaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbahaocwffagRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbahaocdffagRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaQ0meaihlaxao9Rc;Fb0mbkkdnaiaQ9pmbaici4hlinaxao9RcK6mwa8EaifhqdndndndndndnaAaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLg8Fcdp:mea8FpmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9ogapxiiiiiiiiiiiiiiiip8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaoclffagRb:q:W:cjbfhoxikaqaopbbwaopbbbg8Fclp:mea8FpmbzeHdOiAlCvXoQrLpxssssssssssssssssp9ogapxssssssssssssssssp8Jg8Fp5b9cjF;8;4;W;G;ab9:9cU1:Nghcitpbi:q:G:cjbahRb:q:W:cjbghpsa8Fp5e9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPaaa8Fp9spkbbahaocwffagRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbghcitpbi:q:G:cjbahRb:q:W:cjbghpsaoRbeggcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbahaocdffagRb:q:W:cjbfhokalcdfhlaiczfgiaQ6mbkkaohAaoTmoka8EaQfh8Ea5cefg5cl9hmbkdndndndnawTmbaza8Acd4fRbbglciGPlbedwbkaQTmdavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep9Ta8Fpxeeeeeeeeeeeeeeeegap9op9Hp9rg8Fa8Jp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ug8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp9Ug8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep9Ta8Faap9op9Hp9rg8Fp9Ugap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp9Ugap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp9Ugap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp9Ug8Jp9AbbbaladfhlaoczfgoaQ6mbxikkaQTmeavcjdfa8Afhlava8Afpbdbh8Jcbhoinalavcj;cbfaofpblbg8KaYaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaLaofpblbg8NaKaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLg8Fcep:nea8Fpxebebebebebebebebgap9op:bep9rg8Fa8Jp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ma8PpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLg8Fcep:nea8Faap9op:bep9rg8Fp:oeg8Jp9Abbbaladfgla8Ja8Fa8Fpmlvorlvorlvorlvorp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmwDqkwDqkwDqkwDqkp:oeg8Jp9Abbbaladfgla8Ja8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9Abbbaladfgla8Ja8Ka8LpmwDKYqk8AExm35Ps8E8Fg8Fcep:nea8Faap9op:bep9rg8Fp:oegap9Abbbaladfglaaa8Fa8Fpmlvorlvorlvorlvorp:oegap9Abbbaladfglaaa8Fa8FpmwDqkwDqkwDqkwDqkp:oegap9Abbbaladfglaaa8Fa8FpmxmPsxmPsxmPsxmPsp:oeg8Jp9AbbbaladfhlaoczfgoaQ6mbxdkkaQTmbcbhocbalcl4gl9Rc8FGhiavcjdfa8Afhrava8Afpbdbhainaravcj;cbfaofpblbg8JaYaofpblbg8KpmbzeHdOiAlCvXoQrLg8LaLaofpblbg8MaKaofpblbg8NpmbzeHdOiAlCvXoQrLgypmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Faap9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8LaypmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwKDYq8AkEx3m5P8Es8Fg8Ja8Ma8NpmwKDYq8AkEx3m5P8Es8Fg8KpmbezHdiOAlvCXorQLg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9Abbbaradfgraaa8Ja8KpmwDKYqk8AExm35Ps8E8Fg8Faip:Rea8Falp:Tep9qg8Fp9rgap9Abbbaradfgraaa8Fa8Fpmlvorlvorlvorlvorp9rgap9Abbbaradfgraaa8Fa8FpmwDqkwDqkwDqkwDqkp9rgap9Abbbaradfgraaa8Fa8FpmxmPsxmPsxmPsxmPsp9rgap9AbbbaradfhraoczfgoaQ6mbkka8Aclfg8Aad6mbkdnaCad2goTmbaOavcjdfao;8qbbkdnammbavavcjdfaCcufad2fad;8qbbkaCaHfhHc9:hoaAhPaAmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkNsezu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgDce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhqaicefgwarfhldnaeTmbcmcsaDceSEhkcbhxcbhmcbhrcbhicbhoindnalaq9nmbc9:hoxikdndnawRbbgDc;Ve0mbavc;abfaoaDcu7gPcl4fcsGcitfgsydlhzasydbhHdndnaDcsGgsak9pmbavaiaPfcsGcdtfydbaxasEhDaxasTgOfhxxekdndnascsSmbcehOasc987asamffcefhDxekalcefhDal8SbbgscFeGhPdndnascu9mmbaDhlxekalcvfhlaPcFbGhPcrhsdninaD8SbbgOcFbGastaPVhPaOcu9kmeaDcefhDascrfgsc8J9hmbxdkkaDcefhlkcehOaPce4cbaPceG9R7amfhDkaDhmkavc;abfaocitfgsaDBdbasazBdlavaicdtfaDBdbavc;abfaocefcsGcitfgsaHBdbasaDBdlaocdfhoaOaifhidnadcd9hmbabarcetfgsaH87ebasclfaD87ebascdfaz87ebxdkabarcdtfgsaHBdbascwfaDBdbasclfazBdbxekdnaDcpe0mbavaiaqaDcsGfRbbgscl4gP9RcsGcdtfydbaxcefgOaPEhDavaias9RcsGcdtfydbaOaPTgzfgOascsGgPEhsaPThPdndnadcd9hmbabarcetfgHax87ebaHclfas87ebaHcdfaD87ebxekabarcdtfgHaxBdbaHcwfasBdbaHclfaDBdbkavaicdtfaxBdbavc;abfaocitfgHaDBdbaHaxBdlavaicefgicsGcdtfaDBdbavc;abfaocefcsGcitfgHasBdbaHaDBdlavaiazfgicsGcdtfasBdbavc;abfaocdfcsGcitfgDaxBdbaDasBdlaocifhoaiaPfhiaOaPfhxxekaxcbalRbbgsEgHaDc;:eSgDfhOascsGhAdndnascl4gCmbaOcefhzxekaOhzavaiaC9RcsGcdtfydbhOkdndnaAmbazcefhxxekazhxavaias9RcsGcdtfydbhzkdndnaDTmbalcefhDxekalcdfhDal8SbegPcFeGhsdnaPcu9kmbalcofhHascFbGhscrhldninaD8SbbgPcFbGaltasVhsaPcu9kmeaDcefhDalcrfglc8J9hmbkaHhDxekaDcefhDkasce4cbasceG9R7amfgmhHkdndnaCcsSmbaDhsxekaDcefhsaD8SbbglcFeGhPdnalcu9kmbaDcvfhOaPcFbGhPcrhldninas8SbbgDcFbGaltaPVhPaDcu9kmeascefhsalcrfglc8J9hmbkaOhsxekascefhskaPce4cbaPceG9R7amfgmhOkdndnaAcsSmbashlxekascefhlas8SbbgDcFeGhPdnaDcu9kmbascvfhzaPcFbGhPcrhDdninal8SbbgscFbGaDtaPVhPascu9kmealcefhlaDcrfgDc8J9hmbkazhlxekalcefhlkaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabarcetfgDaH87ebaDclfaz87ebaDcdfaO87ebxekabarcdtfgDaHBdbaDcwfazBdbaDclfaOBdbkavc;abfaocitfgDaOBdbaDaHBdlavaicdtfaHBdbavc;abfaocefcsGcitfgDazBdbaDaOBdlavaicefgicsGcdtfaOBdbavc;abfaocdfcsGcitfgDaHBdbaDazBdlavaiaCTaCcsSVfgicsGcdtfazBdbaiaATaAcsSVfhiaocifhokawcefhwaocsGhoaicsGhiarcifgrae6mbkkcbc99alaqSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb",t=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),n=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!="object")return{supported:!1};var s=WebAssembly.validate(t)?a(e):a(i),r,o=WebAssembly.instantiate(s,{}).then(function(p){r=p.instance,r.exports.__wasm_call_ctors()});function a(p){for(var x=new Uint8Array(p.length),M=0;M<p.length;++M){var w=p.charCodeAt(M);x[M]=w>96?w-97:w>64?w-39:w+4}for(var A=0,M=0;M<p.length;++M)x[A++]=x[M]<60?n[x[M]]:(x[M]-60)*64+x[++M];return x.buffer.slice(0,A)}function l(p,x,M,w,A,R,b){var T=p.exports.sbrk,O=w+3&-4,P=T(O*A),k=T(R.length),B=new Uint8Array(p.exports.memory.buffer);B.set(R,k);var H=x(P,w,A,k,R.length);if(H==0&&b&&b(P,O,A),M.set(B.subarray(P,P+w*A)),T(P-T(0)),H!=0)throw new Error("Malformed buffer data: "+H)}var c={NONE:"",OCTAHEDRAL:"meshopt_decodeFilterOct",QUATERNION:"meshopt_decodeFilterQuat",EXPONENTIAL:"meshopt_decodeFilterExp",COLOR:"meshopt_decodeFilterColor"},u={ATTRIBUTES:"meshopt_decodeVertexBuffer",TRIANGLES:"meshopt_decodeIndexBuffer",INDICES:"meshopt_decodeIndexSequence"},h=[],d=0;function f(p){var x={object:new Worker(p),pending:0,requests:{}};return x.object.onmessage=function(M){var w=M.data;x.pending-=w.count,x.requests[w.id][w.action](w.value),delete x.requests[w.id]},x}function m(p){for(var x="self.ready = WebAssembly.instantiate(new Uint8Array(["+new Uint8Array(s)+"]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = "+g.name+";"+l.toString()+g.toString(),M=new Blob([x],{type:"text/javascript"}),w=URL.createObjectURL(M),A=h.length;A<p;++A)h[A]=f(w);for(var A=p;A<h.length;++A)h[A].object.postMessage({});h.length=p,URL.revokeObjectURL(w)}function v(p,x,M,w,A){for(var R=h[0],b=1;b<h.length;++b)h[b].pending<R.pending&&(R=h[b]);return new Promise(function(T,O){var P=new Uint8Array(M),k=++d;R.pending+=p,R.requests[k]={resolve:T,reject:O},R.object.postMessage({id:k,count:p,size:x,source:P,mode:w,filter:A},[P.buffer])})}function g(p){var x=p.data;self.ready.then(function(M){if(!x.id)return self.close();try{var w=new Uint8Array(x.count*x.size);l(M,M.exports[x.mode],w,x.count,x.size,x.source,M.exports[x.filter]),self.postMessage({id:x.id,count:x.count,action:"resolve",value:w},[w.buffer])}catch(A){self.postMessage({id:x.id,count:x.count,action:"reject",value:A})}})}return{ready:o,supported:!0,useWorkers:function(p){m(p)},decodeVertexBuffer:function(p,x,M,w,A){l(r,r.exports.meshopt_decodeVertexBuffer,p,x,M,w,r.exports[c[A]])},decodeIndexBuffer:function(p,x,M,w){l(r,r.exports.meshopt_decodeIndexBuffer,p,x,M,w)},decodeIndexSequence:function(p,x,M,w){l(r,r.exports.meshopt_decodeIndexSequence,p,x,M,w)},decodeGltfBuffer:function(p,x,M,w,A,R){l(r,r.exports[u[A]],p,x,M,w,r.exports[c[R]])},decodeGltfBufferAsync:function(p,x,M,w,A){return h.length>0?v(p,x,M,u[w],c[A]):o.then(function(){var R=new Uint8Array(p*x);return l(r,r.exports[u[w]],R,p,x,M,r.exports[c[A]]),R})}}})();var m1=`
vec3 studioLamp(vec3 direction, vec3 lamp, float brightness, float width, float blur) {
  float widened = width + blur;
  return vec3(brightness * width / widened * exp((dot(direction, lamp) - 1.0) / widened));
}

/* Light from a direction of the world, blurred as by a surface of this roughness. */
vec3 studioLight(vec3 direction, float roughness) {
  float blur = min(0.5, 2.0 * pow(roughness, 4.0));
  float dome = mix(smoothstep(-0.5, 0.7, direction.y), direction.y * 0.5 + 0.5, blur * 2.0);
  return vec3(mix(0.42, 1.05, dome))
    + studioLamp(direction, normalize(vec3(0.55, 0.6, 0.58)), 13.0, 0.045, blur)
    + studioLamp(direction, normalize(vec3(-0.8, 0.3, 0.52)), 5.0, 0.05, blur)
    + studioLamp(direction, normalize(vec3(-0.25, 0.55, -0.8)), 7.0, 0.05, blur);
}

vec3 studioWorldFromView(vec3 direction) {
  return normalize((vec4(direction, 0.0) * viewMatrix).xyz);
}

vec3 studioReflection(vec3 viewDirection, vec3 normal, float roughness) {
  vec3 reflected = reflect(-viewDirection, normal);
  return studioLight(studioWorldFromView(mix(reflected, normal, pow(roughness, 4.0))), roughness);
}
`,g1=`
iblIrradiance += PI * studioLight(studioWorldFromView(geometryNormal), 1.0);
radiance += studioReflection(geometryViewDir, geometryNormal, material.roughness);
#ifdef USE_CLEARCOAT
  clearcoatRadiance += studioReflection(geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness);
#endif
`;function mp(i){i instanceof ki&&(i.onBeforeCompile=b1)}function b1(i){i.fragmentShader=i.fragmentShader.replace("void main() {",`${m1}
void main() {`).replace("#include <lights_fragment_maps>",`#include <lights_fragment_maps>
${g1}`)}var v1="KHR_materials_variants";function gp(i){let e=new bu;return e.setMeshoptDecoder(Iv),e.parseAsync(i.buffer,"")}async function kv(i,e,t){try{let n=await gp(t),{scene:s,animations:r}=n,o=await y1(n);_u(s,mp),o.materials.forEach(mp);let a=new Ft;a.scale.setScalar(i.scale),a.add(s);let l=new Ft,[c,u,h]=i.rotate;return l.rotation.set(ve(c),ve(u),ve(h),"ZYX"),l.add(a),{root:l,scene:s,clips:r,variants:o}}catch(n){throw new Be(e.file,`not a model that this viewer reads (${String(n)})`)}}function Lv({userData:i}){return i.gltfExtensions?.[v1]}async function y1({scene:i,parser:e,userData:t}){let n=Lv({userData:t})?.variants??[],s=new Map,r=new Set,o=[];n.length>0&&i.traverse(a=>a instanceof ot&&o.push(a));for(let a of o){let l=Lv(a)?.mappings??[],c=a.material,u=new Map;for(let{material:h,variants:d}of l){a.material=await e.getDependency("material",h),e.assignFinalMaterial(a);for(let f of d)u.set(f,a.material);r.add(a.material)}a.material=c,s.set(a,{own:c,byVariant:u})}return{names:n.map(({name:a},l)=>a??String(l+1)),materials:r,show(a){s.forEach(({own:l,byVariant:c},u)=>u.material=c.get(a)??l)}}}function xu({root:i,variants:e}){let t=n=>{for(let s of Object.values(n))s instanceof St&&s.dispose();n.dispose()};_u(i,t),e.materials.forEach(t),i.traverse(n=>{n instanceof ot&&n.geometry.dispose()})}function _u(i,e){i.traverse(t=>{if(!(t instanceof ot))return;(Array.isArray(t.material)?t.material:[t.material]).forEach(e)})}var ro=class{constructor(e,t,n){this.model=e;this.context=t;this.exchange=n;this.finest=e.levels.length-1}model;context;exchange;shown=null;coming=null;finest;wanted=0;get relic(){return this.shown?.relic??null}get complete(){return this.shown!==null&&this.shown.level>=Math.min(this.wanted,this.finest)}get level(){return this.shown?.level??null}async loadFirst(e){await this.load(0,e)}consider(e){this.wanted=Sv(this.model.levels,e);let t=Math.min(this.wanted,this.finest);if(this.shown===null||t<=this.shown.level||t===this.coming?.level)return;this.coming?.loading.abort();let n=new AbortController;this.coming={level:t,loading:n},this.refine(t,n.signal)}dispose(){this.coming?.loading.abort(),this.coming=null,this.shown!==null&&xu(this.shown.relic),this.shown=null}async refine(e,t){try{await this.load(e,t)}catch(n){if(t.aborted||Fn(n))return;this.finest=this.shown?.level??0,this.context.report(n instanceof Be?n:new Be("",String(n)))}this.coming=null,this.context.wake()}async load(e,t){let n=this.model.levels[e];if(n===void 0)throw new Be("","this relic has no levels");let s=await this.context.source.bytes(n.glb,t),r=await kv(this.model,n.glb,s);t.aborted&&xu(r),t.throwIfAborted();let o=this.relic;this.exchange(r,o),o!==null&&xu(o),this.shown={level:e,relic:r}}};var wu=class{mixer=null;relic=null;time=0;moving=!1;motion=0;variant=null;get offer(){if(this.relic===null)return null;let{clips:e,variants:t}=this.relic;return e.length===0&&t.names.length<2?null:{motions:e.map(({name:s},r)=>s.trim()||String(r+1)),variants:t.names}}enter(e){this.leave(),this.relic=e,this.variant!==null&&e.variants.show(this.variant),this.time>0&&this.animate(this.time)}setMoving(e){this.moving=e}setMotion(e){this.mixer?.stopAllAction(),this.mixer=null,this.motion=e,this.time=0,this.moving=!0}setVariant(e){this.variant=e,this.relic?.variants.show(e)}update(e){return this.moving?(this.time+=e,this.animate(e),!0):!1}leave(){this.mixer?.stopAllAction(),this.mixer=null,this.relic=null}animate(e){let t=this.relic?.clips[this.motion];this.relic===null||t===void 0||(this.mixer===null&&(this.mixer=new ga(this.relic.scene),this.mixer.clipAction(t).play()),this.mixer.update(e))}};var bp=i=>1-(1-i)**3;var ps=class{vx=0;vy=0;pull(e,t,n){if(n<=0)return;let s=1-Math.exp(-n/.08);this.vx+=(e/n-this.vx)*s,this.vy+=(t/n-this.vy)*s,this.stopIfSlow()}coast(e){let t=[this.vx*e,this.vy*e],n=Math.exp(-e/.22);return this.vx*=n,this.vy*=n,this.stopIfSlow(),t}stop(){this.vx=0,this.vy=0}get moving(){return this.vx!==0||this.vy!==0}stopIfSlow(){Math.hypot(this.vx,this.vy)<6&&this.stop()}},Gn=class{constructor(e,t,n){this.from=e;this.to=t;this.seconds=n}from;to;seconds;elapsed=0;step(e){this.elapsed+=e;let t=this.seconds<=0?1:bp(Math.min(1,this.elapsed/this.seconds)),n=Object.entries(this.from).map(([s,r])=>{let o=this.to[s]??r;return[s,t===1?o:r+(o-r)*t]});return Object.fromEntries(n)}get done(){return this.elapsed>=this.seconds}};var gi=i=>!i.holding&&i.zoom===0&&[...i.pull,...i.shift,i.held.x,i.held.y,i.held.zoom].every(e=>e===0),Su=class{constructor(e){this.wake=e}wake;pull={x:0,y:0};shift={x:0,y:0};turn={yaw:0,pitch:0};zoom=0;about=null;fingers=0;heldKeys=new Map;addPull(e,t){this.pull={x:this.pull.x+e,y:this.pull.y+t},this.wake()}addShift(e,t){this.shift={x:this.shift.x+e,y:this.shift.y+t},this.wake()}addTurn(e,t){this.turn={yaw:this.turn.yaw+e,pitch:this.turn.pitch+t},this.wake()}addZoom(e,t=null){this.zoom+=e,this.about=t,this.wake()}setFingers(e){this.fingers=e,this.wake()}hold(e,t){let n=this.heldKeys.get(e),s=n===void 0||n.released?.12:n.owed;this.heldKeys.set(e,{direction:t,owed:s,released:!1}),this.wake()}release(e){let t=this.heldKeys.get(e);t!==void 0&&(t.released=!0),this.wake()}releaseAll(e=[...this.heldKeys.keys()]){for(let t of e)this.release(t)}forget(){for(let[e,{released:t}]of[...this.heldKeys])t&&this.heldKeys.delete(e);this.take(0)}take(e){let t={x:0,y:0,zoom:0};for(let[s,{direction:r,owed:o,released:a}]of[...this.heldKeys]){if(a&&o<=0){this.heldKeys.delete(s);continue}this.heldKeys.set(s,{direction:r,owed:o-e,released:a}),t.x+=r.x,t.y+=r.y,t.zoom+=r.zoom}let n={seconds:e,pull:[this.pull.x,this.pull.y],shift:[this.shift.x,this.shift.y],turn:[this.turn.yaw,this.turn.pitch],zoom:this.zoom,about:this.about,held:t,holding:this.fingers>0};return this.pull={x:0,y:0},this.shift={x:0,y:0},this.turn={yaw:0,pitch:0},this.zoom=0,this.about=null,n}};var vp=.9,x1=200,_1=.45,w1=1,oo=class{constructor(e,t){this.orbit=e;this.limits=t}orbit;limits;inertia=new ps;glide=null;get now(){return{...this.orbit,yaw:on(this.orbit.yaw)}}get gliding(){return this.glide!==null}setLimits(e){this.limits=e}set(e){this.glide=null,this.inertia.stop(),this.orbit=this.kept(e)}kept(e){return gu(e,this.limits)}glideTo(e,t=vp){let n=gu({...e,yaw:this.orbit.yaw+an(this.orbit.yaw,e.yaw)},this.limits);this.inertia.stop(),this.glide=new Gn(ao(this.orbit),ao(n),ht()?0:t)}update(e,t,n){if(gi(e)||(this.glide=null),this.glide!==null)return this.orbit=yp(this.glide.step(e.seconds)),this.glide.done&&(this.glide=null),this.glide!==null;let{held:s,seconds:r}=e,o=_1*t*r,a=[e.pull[0]-s.x*o,e.pull[1]+s.y*o],l=e.holding||s.x!==0||s.y!==0;l&&this.inertia.pull(...a,r);let c=l?[0,0]:this.inertia.coast(r),u=x1/Math.max(1,t),{yaw:h,pitch:d,distance:f}=this.orbit;return this.orbit=gu({yaw:h-(a[0]+c[0])*u,pitch:d+(a[1]+c[1])*u,distance:f*2**-(e.zoom+s.zoom*w1*r),target:this.shifted(e.shift,n)},this.limits),this.inertia.moving||s.x!==0||s.y!==0||s.zoom!==0}shifted([e,t],n){let{right:s,up:r}=Js(this.orbit.yaw,this.orbit.pitch),o=a=>this.orbit.target[a]+(r[a]*t-s[a]*e)*n;return[o(0),o(1),o(2)]}},ao=({yaw:i,pitch:e,distance:t,target:[n,s,r]})=>({yaw:i,pitch:e,distance:t,x:n,y:s,z:r}),yp=({yaw:i,pitch:e,distance:t,x:n,y:s,z:r})=>({yaw:i,pitch:e,distance:t,target:[n,s,r]});var S1=400,Mu=class{constructor(e,t){this.picture=e;this.context=t;this.box.className="ev-waiting",this.box.setAttribute("aria-hidden","true"),this.image.alt="",this.box.append(this.image)}picture;context;box=document.createElement("div");image=new Image;isGone=!1;show({height:e,left:t,up:n}){let r=this.context.viewport().height*e*devicePixelRatio*this.picture.width/this.picture.height,{sources:o}=this.picture,a=o.find(c=>c.width>=r)??o.at(-1);if(a===void 0)return;this.image.style.height=`${e*100}%`,this.image.style.transform=`translate(${-t}px, ${-n}px)`,this.image.style.aspectRatio=`${this.picture.width} / ${this.picture.height}`,this.image.src=this.context.base+a.file;let l=()=>{this.isGone||this.context.host.append(this.box)};this.image.decode().then(l,()=>{})}get covers(){return this.box.isConnected}fade(){if(ht()||!this.covers){this.remove();return}this.box.animate([{opacity:1},{opacity:0}],{duration:S1,fill:"forwards"}).finished.then(()=>this.remove(),()=>{})}remove(){this.isGone=!0,this.box.remove(),this.context.wake()}};var M1=.12,T1=2.5,Dv=.45,A1=.5,lo=class{constructor(e,t,n,s,r,o){this.model=e;this.screen=n;this.context=s;this.box=Ra(e.bounds,e.rotate),this.spots=t.flatMap(({id:c,spot:u})=>u.kind==="point"?[{key:`annotation:${c}`,spot:u}]:[]),this.camera=new oo(this.home(),this.limits()),this.levels=new ro(e,s,(c,u)=>{u!==null&&this.stage.remove(u.root),this.stage.add(c.root),this.life.enter(c)});let a=(o&&this.orbitOf(o))??this.home();this.camera.set({...a,...r}),o===null&&Object.keys(r).length===0&&e.still!==null&&(this.waiting=new Mu(e.still,s)),this.stage.add(this.wall)}model;screen;context;stage=new An;eye=new dt(ds);box;camera;wall=mu();spots;waiting=null;levels;life=new wu;load(e){return this.waiting?.show(this.stillLie()),this.levels.loadFirst(e)}enter(){let{centre:e,half:t}=this.box,n=gv(t[0],t[2]);n.position.set(e[0],e[1]-t[1],e[2]),this.stage.add(n),this.waiting?.fade()}update(e){let t=this.context.viewport();this.camera.setLimits(this.limits());let n=2*Math.tan(ve(ds)/2)*this.camera.now.distance/t.height,s=this.camera.update(e,t.width,n),r=this.life.update(e.seconds);return s||this.levels.consider(n/this.screen.renderer.getPixelRatio()),s||r}draw(){this.aim();let{renderer:e}=this.screen;e.toneMapping=Hi,e.render(this.stage,this.eye)}get complete(){return this.levels.complete&&!this.camera.gliding&&!this.covers}get covers(){return this.waiting?.covers??!1}get offer(){return this.life.offer}setMoving(e){this.life.setMoving(e),this.context.wake()}setMotion(e){this.life.setMotion(e),this.context.wake()}setVariant(e){this.life.setVariant(e),this.context.wake()}get level(){return this.levels.level}locate(){return this.aim(),new Map(this.spots.map(({key:e,spot:t})=>{let n=new F(...this.placed(t.position)),s=this.eye.position.clone().sub(n),r=t.normal===null?n.clone().sub(new F(...this.box.centre)):new F(...this.placed(t.normal)),o=n.project(this.eye),a=this.onStage(o),l=Math.abs(o.x)<=1&&Math.abs(o.y)<=1&&o.z<1,c={at:a,inSight:l,behind:r.dot(s)<=0,offCentre:Math.hypot(o.x,o.y)*ds};return[e,c]}))}outlines(){return[]}hit(e){let t=this.surfaceAt(e);if(t===null)return null;let{position:n,normal:s}=t,{yaw:r,pitch:o,distance:a,target:l}=this.camera.now,c=Ys(r,o),u=a+wn(c,l)-wn(c,n),h=2*Math.tan(ve(ds)/2)*u/this.context.viewport().height;return{kind:"surface",position:n,normal:s,depth:u,pixel:h}}project(e){return e.kind!=="surface"?null:(this.aim(),this.onStage(new F(...e.position).project(this.eye)))}middle(){let e=this.context.viewport(),{left:t,up:n}=Cn(e);return[e.width/2-t,e.height/2-n]}pick(){return null}focusOn(e){let t=this.surfaceAt(e);if(t===null){this.glideTo(this.home());return}let n=this.camera.now;this.glideTo({...n,target:t.position,distance:n.distance*A1})}face(e){let t=this.orbitOf(e);t!==null&&this.glideTo(t)}view(){let{yaw:e,pitch:t,distance:n}=this.camera.now;return{yaw:e,pitch:t,distance:n}}setView(e,t){let n={...this.home(),...e};t==="glide"?this.camera.glideTo(n):this.camera.set(n),this.context.wake()}pose(){return ao(this.camera.now)}poseFor({view:e,marker:t}){let n=(t&&this.orbitOf(t))??{...this.home(),...e};return ao(this.camera.kept(n))}stand(e){this.camera.set(yp({...ao(this.camera.now),...e}))}dispose(){this.waiting?.remove();let{relic:e}=this.levels;e!==null&&this.stage.remove(e.root),this.life.leave(),this.levels.dispose(),this.stage.traverse(t=>{let{geometry:n,material:s}=t;n?.dispose(),s?.dispose()})}glideTo(e){this.camera.glideTo(e),this.context.wake()}surfaceAt([e,t]){let{relic:n}=this.levels;if(n===null)return null;this.aim();let{width:s,height:r}=this.context.viewport(),o=new Hs;o.setFromCamera(new He(e/s*2-1,1-t/r*2),this.eye);let a=o.intersectObject(n.root,!0)[0];if(a===void 0)return null;let l=(a.normal??a.face?.normal??new F(0,0,1)).clone();return l.applyNormalMatrix(new Pe().getNormalMatrix(a.object.matrixWorld)),l.dot(o.ray.direction)>0&&l.negate(),{position:a.point.toArray(),normal:l.toArray()}}onStage({x:e,y:t}){let{width:n,height:s}=this.context.viewport();return[(e+1)/2*n,(1-t)/2*s]}aim(){let e=this.context.viewport(),{width:t,height:n}=e,{left:s,up:r}=Cn(e),{now:o}=this.camera,a={...o,distance:o.distance*this.back()};this.eye.position.set(...Hn(a)),this.eye.lookAt(...a.target),this.eye.aspect=t/n,this.eye.near=a.distance/50,this.eye.far=a.distance+4*this.limits().radius,this.eye.setViewOffset(t,n,s,r,t,n),this.eye.updateMatrixWorld();let l=this.wall.material.uniforms.aspect;l!==void 0&&(l.value=t/n)}back(){let{pitch:e}=this.camera.now;return this.fit(e,this.context.viewport().inset)/this.fit(e,On)}stillLie(){let{left:e,up:t}=Cn(this.context.viewport());return{height:_v(this.model,this.camera.now.distance*this.back()),left:e,up:t}}fit(e,t){let n=this.context.viewport(),s=Cn({...n,inset:t}),r=2*kt(Math.atan(Math.tan(ve(ds)/2)*s.height/n.height));return io(this.box.half,e,r,s.width/s.height)}limits(){let e=Math.hypot(...this.box.half),t=this.fit(0,On)*T1;return{centre:this.box.centre,radius:e,nearest:e*M1,farthest:t}}home(){return this.orbit(this.model.view,this.box.centre,1)}orbitOf(e){let t=this.spots.find(({key:r})=>r===e)?.spot;if(t===void 0)return null;let n=this.placed(t.position);if(t.view!==null)return this.orbit(t.view,n,Dv);let s=t.normal===null?[0,1,2].map(r=>n[r]-this.box.centre[r]):this.placed(t.normal);return this.orbit({...vv([s[0]??0,s[1]??0,s[2]??1]),distance:null},n,Dv)}orbit(e,t,n){return{yaw:e.yaw,pitch:e.pitch,distance:e.distance??this.fit(e.pitch,On)*n,target:t}}placed(e){return no(e,this.model.rotate)}};var Fv={route:"#",scene:null,object:null,view:null,project:()=>null,level:null,flying:!1,prepared:!1,unlocked:!1,frames:0,gpu:null,webgl:null};function Ov({place:i,route:e},t,n,s){let{yaw:r,pitch:o,hfov:a}=t.current?.view()??{},l=r===void 0||o===void 0||a===void 0?null:{yaw:r,pitch:o,hfov:a},c=n.getBoundingClientRect();return{route:_i(e),scene:i?.kind==="scene"?i.scene.id:null,object:i?.kind==="object"?i.object.id:null,view:l,project(u,h){let d=l&&mr(l,t.viewport,ri({yaw:u,pitch:h}));return d&&[d[0]+c.left,d[1]+c.top]},level:t.current instanceof lo?t.current.level:null,flying:t.flying,prepared:t.prepared,unlocked:s,frames:t.screen?.frames??0,gpu:t.screen&&{...t.screen.renderer.info.memory},webgl:t.screen!==null}}var Tu=({tour:i},e)=>i.languages.find(t=>t.tag===e)??i.languages[0];function Au(i,e,t){return(i.base+(Tu(i,e)?.page??"index.html")).replace(/[^/]*$/,"")+t}var co=(i,e)=>i.base+(Tu(i,e)?.page??"index.html");async function Pa(i,e,t){let{tag:n,text:s}=Tu(i,t)??{tag:t,text:""},r=e.texts.get(n);if(r!==void 0)return r;try{await Ao(i.base+s)}catch(a){throw new Be(s,String(a))}let o=e.texts.get(n);if(o===void 0)throw new Be(s,"its data script ran but brought no words");return o}function Eu(i,{lang:e,dir:t}){for(let n of[i,document.documentElement])n.lang=e,n.dir=t}function Ru(i,e,{toIntroduction:t}){let n=document.createElement("div");n.className="ev-trouble",n.setAttribute("role","alert");let s=document.createElement("p");s.textContent=e;let r=document.createElement("a");r.className="ev-textbutton",r.href="#",r.textContent=t,n.append(s,r),i.classList.add("ev-root"),i.replaceChildren(n);let o=()=>{i.hidden=Es(location.hash).kind==="introduction"};window.addEventListener("hashchange",o),o()}var Cu=class{edition=null;tour=null;texts=new Map;deliveries=new ol};function Nv(i,{inspect:e,renew:t,sight:n}){Object.defineProperty(window,"enfilade",{value:{edition:r=>{i.edition=r},tour:r=>{i.tour=r},text:(r,o)=>{i.texts.set(r,o)},pack:(r,o)=>i.deliveries.deliver(r,o),renew:t,inspect:e,sight:n}})}function Gi(i,e){return e.kind==="house"?E1(i,e.floor)??i.title:(e.kind==="scene"?i.scenes[e.scene.id]:i.objects[e.object.id])?.title??{text:e.kind==="scene"?e.scene.id:e.object.id,lang:null}}var E1=(i,e)=>e===null?void 0:i.floors[e]??{text:e,lang:null},dn=({route:i,guide:e})=>e!==null&&i.kind==="tour";function bi(i){let{guide:e,words:t}=i,n=e?.tour.stops[e.stop];return e===null||n===void 0||!dn(i)?null:t.tours[e.tour.id]?.stops[n.id]??null}var Qs=i=>bi(i)?.title??(i.place===null?i.words.title:Gi(i.words,i.place));function ms(i){return i.kind==="house"?"index.html":i.kind==="scene"?i.scene.page:i.object.page}function Uv(i,e){let t=e.yaw-e.hfov/2,n=s=>(on(s-t)+360)%360;return[...i].sort((s,r)=>n(s.yaw)-n(r.yaw))}var R1=i=>i.position!==null&&i.position.every(Number.isFinite),C1=i=>i.mesh!==null&&i.mesh.levels.length>0;function xn(i){let e=i.scenes.filter(R1),t=i.halls.filter(C1),n=i.floors.filter(({id:s})=>[...e,...t].some(({floor:r})=>r===s)).map((s,r)=>({floor:s,height:s.level??r})).sort((s,r)=>s.height-r.height).map(({floor:s})=>s);return{sweeps:e,halls:t,floors:n}}function Wn(i,e,t){return e==="dollhouse"?t&&i.halls.length>0:i.sweeps.length>0||t&&i.halls.length>0}var Pu=(i,{floor:e})=>i===null||e===null||e===i,Wi=(i,e)=>({sweeps:i.sweeps.filter(t=>Pu(e,t)),halls:i.halls.filter(t=>Pu(e,t)),floors:i.floors.filter(({id:t})=>e===null||t===e)});function Ia(i,e,t,n){return t!==null||e==="dollhouse"||i.floors.length<2?t:(i.floors.find(({id:r})=>r===n)??i.floors.find(({level:r})=>r===0)??i.floors[0])?.id??null}function Iu(i,e){let t=({position:[n,s,r]})=>Math.hypot(n-e[0],s-e[1],r-e[2]);return i.reduce((n,s)=>n===void 0||t(s)<t(n)?s:n,void 0)}var P1=.6,I1=1.2,L1=.1,xp=({from:i,to:e})=>Math.hypot(...i.position.map((t,n)=>(e.position[n]??t)-t)),_p=i=>Math.min(I1,P1+L1*xp(i));function Bv({from:i,to:e},t,n,s){let r=bp(Math.min(1,Math.max(0,s))),o=(m,v)=>r===1?v:m+(v-m)*r,a=i.heading+t.yaw,[[l,c,u],[h,d,f]]=[i.position,e.position];return{position:[o(l,h),o(c,d),o(u,f)],view:{yaw:o(a,a+an(a,e.heading+n.yaw)),pitch:o(t.pitch,n.pitch),hfov:o(t.hfov,n.hfov)},share:r*r*(3-2*r)}}var k1=40,D1=25,F1=8,er=(i,e)=>i.scenes.find(t=>t.id===e);function La({links:i,hotspots:e},t){let n=i.find(({scene:r})=>r===t);if(n!==void 0)return`link:${n.id}`;let s=e.find(({target:{kind:r,...o}})=>r==="scene"&&"scene"in o&&o.scene===t);return s===void 0?`walk:${t}`:`hotspot:${s.id}`}function Hv(i,e){let t=i.hotspots.filter(({target:o})=>o.kind==="scene"),n=[...i.neighbours.map(o=>({key:La(i,o.scene),yaw:o.yaw})),...i.links.map(o=>({key:`link:${o.id}`,yaw:o.yaw})),...t.map(o=>({key:`hotspot:${o.id}`,yaw:o.yaw}))],s=o=>Math.abs(an(e,o.yaw));return n.filter(o=>s(o)<=k1).sort((o,a)=>s(o)-s(a))[0]?.key??null}function wp(i,e,t){let[n,s]=[zv(e),zv(t)];if(n===null||s===null)return null;let r={leaves:e.id,from:n,to:s,halls:ka(i,[e,t])};return r.halls.length>0&&xp(r)<=D1?r:null}function ka(i,e){let t=new Set(e.map(({hall:s})=>s)),n=i.halls.flatMap(({id:s,mesh:r})=>r!==null&&t.has(s)?[r]:[]);return n.filter(({walk:s},r)=>n.findIndex(o=>o.walk.glb.file===s.glb.file)===r)}function Vv(i,{id:e,neighbours:t,links:n}){return[...new Set([...t,...n].map(({scene:o})=>o))].flatMap(o=>o===e?[]:er(i,o)??[]).slice(0,F1)}var zv=({position:i,heading:e})=>i===null||e===null?null:{position:i,heading:e};var Lu=({kind:i})=>!O1.has(i),O1=new Set(["walk","link","door","object","sweep"]);function uo(i,e){return i.kind==="house"?U1(i,e):i.kind==="scene"?N1(i,e):B1(i,e)}function N1({scene:i},e){let t=e.scenes[i.id],n=i.links.map(({id:o,yaw:a,scene:l})=>({yaw:a,key:`link:${o}`,kind:"link",label:t?.links[o]??e.scenes[l]?.title??gs(l),number:null})),s=i.hotspots.map(({id:o,yaw:a,target:l})=>{let c=t?.hotspots[o]?.title,u={yaw:a,key:`hotspot:${o}`,number:null};switch(l.kind){case"note":return{...u,kind:"note",label:c??gs(o)};case"object":return{...u,kind:"object",label:c??e.objects[l.object]?.title??gs(o)};case"scene":return{...u,kind:"door",label:c??e.scenes[l.scene]?.title??gs(o)};default:return{...u,kind:l.kind,label:c??gs(o)}}}),r=i.neighbours.flatMap(({scene:o,yaw:a})=>{let l=La(i,o),c=e.scenes[o]?.title??gs(o);return l.startsWith("walk:")?[{yaw:a,key:l,kind:"walk",label:c,number:null}]:[]});return Uv([...n,...s,...r],i.view).map(({key:o,kind:a,label:l,number:c})=>({key:o,kind:a,label:l,number:c}))}function U1({house:i,floor:e},t){let n=s=>i.floors.findIndex(({id:r})=>r===s.floor);return[...Wi(i,e).sweeps].sort((s,r)=>n(s)-n(r)).map(({id:s})=>({key:`sweep:${s}`,kind:"sweep",label:t.scenes[s]?.title??gs(s),number:null}))}function B1({object:i,medium:e},t){return i.annotations.flatMap((n,s)=>{if(n.medium!==e.id)return[];let r=t.objects[i.id]?.annotations[n.id]?.title??gs(n.id);return[{key:`annotation:${n.id}`,kind:"annotation",label:r,number:s+1}]})}var gs=i=>({text:i,lang:null});function ku(i,e){let t=null,n=e;for(let[s,{offCentre:r,inSight:o,behind:a}]of i)!o||a||r>n||(t=s,n=r);return t}var z1=25;function Gv(i){let{place:e,guide:t,words:n}=i;if(e===null)return null;let{messages:s}=jn(n.lang),r=Gi(n,e).text;if(e.kind==="house")return e.outlook==="plan"?s.seesPlan(r):s.seesHouse(r);let o=e.kind==="scene"?s.arrived(r):s.shows(r),a=bi(i);return t===null||a===null?o:`${s.stopSpoken(t.stop+1,t.tour.stops.length,a.title.text)}. ${o}`}function Wv({words:i},e){let{messages:t}=jn(i.lang);return e==="waits"?t.tourWaits:t.tourOver}function qv({place:i,words:e},t){let n=ku(t,z1);if(i===null||n===null)return null;let s=uo(i,e).find(({key:r})=>r===n);return s===void 0?null:jn(e.lang).messages.ahead(s.label.text)}function Xv(i,e,t){let n=()=>{let{activeElement:r}=document;!i.hidden&&(r===null||r===document.body)&&e.focus({preventScroll:!0})},s=0;return t.listen(i,"focusout",({relatedTarget:r})=>{clearTimeout(s),r===null&&(s=window.setTimeout(n))}),t.add(()=>clearTimeout(s)),t.listen(i,"click",n),n}function jv(i,e){document.activeElement?.matches("a:focus-visible")===!0&&i.setAttribute("data-keys",""),e.listen(window,"keydown",t=>{t.metaKey||i.setAttribute("data-keys","")}),e.listen(window,"pointerdown",()=>i.removeAttribute("data-keys"),{capture:!0})}var bt=class{undo=[];add(e){this.undo.push(e)}listen(e,t,n,s){let r=n;e.addEventListener(t,r,s),this.add(()=>e.removeEventListener(t,r,s))}dispose(){for(;this.undo.length>0;)this.undo.pop()?.()}};var vi=i=>i.slice(i.indexOf(":")+1);function Kv(i,e){if(i?.kind==="house")return{kind:"scene",scene:vi(e),arrive:{kind:"bearing"}};if(i?.kind!=="scene")return{kind:"note"};let t=vi(e);if(e.startsWith("walk:"))return{kind:"scene",scene:t,arrive:{kind:"bearing"}};if(e.startsWith("link:")){let s=i.scene.links.find(r=>r.id===t);return s===void 0?{kind:"note"}:{kind:"scene",scene:s.scene,arrive:s.arrive}}let n=i.scene.hotspots.find(s=>s.id===t)?.target;return n?.kind==="scene"||n?.kind==="object"?n:{kind:"note"}}var Du=i=>({route:{kind:"introduction"},place:null,words:i,status:"loading",awaited:!1,problem:null,notice:null,sheet:null,chosen:null,guide:null,recording:null,speaking:!1,caption:null,readable:!1,sentence:null,readsAloud:!1,speed:1,captionsOn:!0,ambientOn:!1,offer:null,moving:!1,motion:0,variant:0,backTo:null,opening:!1,mapFolded:!1,stripOpen:!1,settings:Yi,gyroscope:null,kiosk:null,withdrawn:!1,fullscreen:!1}),Sp=(i,e)=>i?.kind==="scene"&&e?.kind==="scene"?i.scene===e.scene:i?.kind==="object"&&e?.kind==="object"?i.object===e.object&&i.medium===e.medium:i?.kind==="house"&&e?.kind==="house"?!0:i===e;var Fu=class{constructor(e){this.value=e}value;watchers=new Set;get(){return this.value}set(e){let t=this.value;if(!Object.keys(e).every(s=>Object.is(e[s],t[s]))){this.value={...t,...e};for(let s of this.watchers)s(this.value,t)}}watch(e){return this.watchers.add(e),()=>this.watchers.delete(e)}};async function ho(i,e,t){try{await As(()=>(i.src=e+t,i.decode()))}catch(n){throw new Be(t,String(n))}}var Da=1024,H1=1,V1=["rotateY(0deg)","rotateY(-90deg)","rotateY(-180deg)","rotateY(90deg)","rotateX(-90deg)","rotateX(90deg)"],Ou=class{constructor(e,t,n){this.panorama=e;this.context=n;this.window.className="ev-css-room",this.window.setAttribute("role","img"),this.window.setAttribute("aria-label",t)}panorama;context;complete=!0;window=document.createElement("div");faces=[];async load(e){this.faces=await Promise.all(this.panorama.sides.map(t=>this.face(t))),e.throwIfAborted(),this.window.replaceChildren(...this.faces)}enter(){this.context.host.append(this.window)}draw({yaw:e,pitch:t,hfov:n},s){let r=s.width/2/Math.tan(ve(n)/2),[o,a]=Ji(s);this.window.style.perspective=`${r}px`,this.window.style.perspectiveOrigin=`${o}px ${a}px`,this.faces.forEach((l,c)=>{l.style.left=`${o-Da/2}px`,l.style.top=`${a-Da/2}px`,l.style.transform=`translateZ(${r}px) rotateX(${t}deg) rotateY(${e}deg) ${V1[c]??""} translateZ(${H1-Da/2}px)`})}dispose(){this.window.remove()}async face(e){let t=new Image(Da,Da);return t.className="ev-css-face",t.alt="",t.draggable=!1,await ho(t,this.context.base,e),t}};var G1={below:1.7,above:1.3,around:2.5},W1={below:0,above:0,around:0},q1={centre:[0,0,0],half:[5,2,5]};function tr({sweeps:i,halls:e,floors:t},n){let s=e.length>0?W1:G1,r=[...e.flatMap(({mesh:h})=>h.bounds),...i.flatMap(({position:[h,d,f]})=>[[h-s.around,d-s.below,f-s.around],[h+s.around,d+s.above,f+s.around]])].filter(h=>h.every(Number.isFinite));if(r.length===0)return q1;let a=(n==="plan"?t.flatMap(nr):[]).flatMap(({west:h,north:d,width:f,depth:m})=>[[h,d],[h+f,d+m]]),l=Mp([...r.map(h=>h[0]),...a.map(h=>h[0])]),c=Mp(r.map(h=>h[1])),u=Mp([...r.map(h=>h[2]),...a.map(h=>h[1])]);return{centre:[l.middle,c.middle,u.middle],half:[l.half,c.half,u.half]}}function nr({plan:i}){if(i===null||i.picture.sources.length===0)return[];let{width:e,origin:t,picture:n}=i,s=e*n.height/n.width;return s>0&&Number.isFinite(s)?[{plan:i,west:t[0],north:t[1],width:e,depth:s}]:[]}function Mp(i){let[e,t]=i.reduce(([n,s],r)=>[Math.min(n,r),Math.max(s,r)],[1/0,-1/0]);return{middle:(e+t)/2,half:Math.max(.5,(t-e)/2)}}var Nu=i=>Math.tan(ve(i)/2),Uu=(i,e,t)=>t*Nu(e)/Nu(i);function Tp({position:i,bearing:e,pitch:t,vfov:n}){let[s,r]=[-e,-t],o=Ys(s,r),a=[i[0]-o[0],i[1]-o[1],i[2]-o[2]];return{orbit:{yaw:s,pitch:r,distance:1,target:a},vfov:n}}function $v({orbit:i,vfov:e},{height:t},n,[s,r,o]){let[a,l,c]=Hn(i),u=[s-a,r-l,o-c],{right:h,up:d}=Js(i.yaw,i.pitch),f=-wn(u,Ys(i.yaw,i.pitch)),m=t/2/Nu(e)/Math.max(1e-6,Math.abs(f));return{at:[n.x+wn(u,h)*m,n.y-wn(u,d)*m],depth:f}}function Fa({orbit:i,vfov:e},{height:t},n,[s,r],o){let a=2*Nu(e)/t,{right:l,up:c}=Js(i.yaw,i.pitch),u=Ys(i.yaw,i.pitch),[h,d]=[(s-n.x)*a,(n.y-r)*a],f=g=>l[g]*h+c[g]*d-u[g],m=Hn(i),v=(o-m[1])/f(1);return!Number.isFinite(v)||v<=0?null:[m[0]+f(0)*v,o,m[2]+f(2)*v]}var po={dollhouse:30,plan:.5},fo=po.dollhouse,Yv={yaw:30,pitch:38},X1=8,j1=.5,K1=2.5,$1=1.08,Y1=.45,Jv={degrees:75,seconds:2.6},Bu=class{constructor(e,t,n){this.outlook=e;this.box=t;this.viewport=n;this.vfov=po[e],this.orbit=new oo(this.home(),this.limits())}outlook;box;viewport;orbit;vfov;lens=null;get eye(){let{now:e}=this.orbit;return{orbit:{...e,distance:Uu(this.vfov,fo,e.distance)},vfov:this.vfov}}get gliding(){return this.orbit.gliding||this.lens!==null}get level(){let{yaw:e,pitch:t}=this.orbit.now;return e===0&&t===90}turnTo(e,t,n){let s=e!==this.outlook,{yaw:r,pitch:o}=this.orbit.now;this.outlook=e,this.box=t;let a=this.home();this.go(s||e==="plan"?a:{...a,yaw:r,pitch:o},po[e],n)}view(){let{yaw:e,pitch:t,distance:n,target:s}=this.orbit.now;return this.outlook==="plan"?{x:s[0],z:s[2],distance:n}:{yaw:e,pitch:t,distance:n}}setView(e,t){let n=this.home(),{yaw:s=n.yaw,pitch:r=n.pitch,distance:o=n.distance,x:a,z:l}=e,c=this.outlook==="plan"?{...n,distance:o,target:[a??n.target[0],n.target[1],l??n.target[2]]}:{...n,yaw:s,pitch:r,distance:o};this.go(c,po[this.outlook],t)}face(e){let{now:t}=this.orbit;this.go({...t,target:e,pitch:Math.max(t.pitch,60)},po[this.outlook],"glide")}closer(e){let{now:t}=this.orbit;this.go({...t,target:e,distance:t.distance/2},po[this.outlook],"glide")}riseFrom(e,t){let{orbit:n,vfov:s}=Tp(e);this.vfov=s,this.orbit.setLimits(this.limits(!0)),this.orbit.set({...n,distance:Uu(fo,s,n.distance)}),this.setView({yaw:-e.bearing,...t},"glide")}approach(e){let{orbit:t,vfov:n}=Tp(e);this.go({...t,distance:Uu(fo,n,t.distance)},n,"glide")}circle(e){let t={...this.home(),yaw:-e};this.go({...t,yaw:t.yaw-Jv.degrees},this.vfov,"cut"),this.orbit.glideTo(t,Jv.seconds)}update(e){let{width:t}=this.viewport();this.orbit.setLimits(this.limits()),this.outlook==="plan"&&!this.gliding&&!this.level&&this.orbit.set({...this.orbit.now,yaw:0,pitch:90});let n=this.outlook==="plan"?this.panned(e):e,s=this.orbit.update(n,t,this.metresPerPixel()),{held:r}=e;return this.changeLens(e.seconds)||s||r.x!==0||r.y!==0}metresPerPixel(){return 2*Math.tan(ve(fo)/2)*this.orbit.now.distance/this.viewport().height}changeLens(e){return this.lens===null?!1:(this.vfov=this.lens.step(e).vfov,this.lens.done&&(this.lens=null),this.lens!==null)}go(e,t,n){if(this.orbit.setLimits(this.limits(!0)),n==="cut"||ht()){this.orbit.set(e),this.lens=null,this.vfov=t;return}this.orbit.glideTo(e),this.lens=new Gn({vfov:this.vfov},{vfov:t},vp)}panned(e){let{pull:t,shift:n,held:s,seconds:r,about:o,zoom:a}=e,{width:l,height:c}=this.viewport(),{left:u,up:h}=Cn(this.viewport()),d=Y1*l*r,f=o===null?0:1-2**-a,[m,v]=o??[0,0];return{...e,pull:[0,0],shift:[t[0]+n[0]-s.x*d-(m-(l/2-u))*f,t[1]+n[1]+s.y*d-(v-(c/2-h))*f],held:{x:0,y:0,zoom:s.zoom}}}home(){let{centre:e,half:t}=this.box;if(this.outlook==="dollhouse")return{...Yv,distance:this.fit(Yv.pitch),target:e};let{height:n}=this.viewport(),s=Cn(this.viewport()),r=Math.tan(ve(fo)/2)*s.height/n,o=r*s.width/s.height;return{yaw:0,pitch:90,distance:Math.max(t[0]/o,t[2]/r)*$1,target:e}}fit(e){let t=Cn(this.viewport()),n=2*kt(Math.atan(Math.tan(ve(fo)/2)*t.height/this.viewport().height));return io(this.box.half,e,n,t.width/t.height)}limits(e=this.orbit?.gliding??!1){let t={dollhouse:[X1,$s],plan:[90,90]};return{centre:this.box.centre,radius:Math.hypot(...this.box.half),nearest:j1,farthest:this.home().distance*K1,pitch:e?[-90,90]:t[this.outlook]}}};var mo=class{constructor(e,t,n){this.context=t;this.parts=J1(e).map(s=>{let r=new Ft,o=new ro({levels:s[0].mesh.levels,scale:1,rotate:[0,0,0]},t,(a,l)=>{l!==null&&r.remove(l.root),_u(a.root,c=>c.side=Bn),r.add(a.root),r.updateMatrixWorld(!0),n()});return this.group.add(r),{halls:s,group:r,levels:o}})}context;group=new Ft;parts;missing=new Set;async load(e){await Promise.all(this.parts.map(t=>this.loadPart(t,e)))}async loadPart(e,t){try{await e.levels.loadFirst(t)}catch(n){if(t.aborted||Fn(n))throw n;this.missing.add(e),this.context.report(n instanceof Be?n:new Be("",String(n)))}}get empty(){return this.parts.every(e=>this.missing.has(e))}get complete(){return this.parts.every(e=>!e.group.visible||this.missing.has(e)||e.levels.complete)}showFloor(e){for(let{group:t,halls:n}of this.parts)t.visible=n.some(s=>Pu(e,s))}consider(e,t){for(let n of this.parts){if(!n.group.visible||this.missing.has(n))continue;let[s]=n.halls;s!==void 0&&n.levels.consider(e(Z1(s.mesh.bounds,t)))}}along(e){let t=this.parts.filter(({group:n})=>n.visible).map(({group:n})=>n);return e.intersectObjects(t,!0)}dispose(){for(let{levels:e}of this.parts)e.dispose();this.group.clear()}};function J1(i){let e=new Map;for(let t of i){let n=t.mesh.levels[0]?.glb.file??"",s=e.get(n);s===void 0?e.set(n,[t]):s.push(t)}return[...e.values()]}function Z1([i,e],t){let n=s=>Math.min(e[s],Math.max(i[s],t[s]));return[n(0),n(1),n(2)]}var Q1=.15,eR=.05,Hu=class{constructor(e,t,n,s){this.screen=t;this.walls=new mo(e,n,s),this.camera.rotation.order="YXZ",this.stage.add(this.ground,this.walls.group)}screen;stage=new An;camera=new dt;ground=mu();walls;load(e){return this.walls.load(e)}get complete(){return this.walls.complete}get empty(){return this.walls.empty}showFloor(e){this.walls.showFloor(e)}showWalls(e){this.walls.group.visible=e}draw(e,t,n,s){this.aim(e,t,n,s);let{renderer:r}=this.screen;r.toneMapping=Hi,r.render(this.stage,this.camera)}consider({orbit:e,vfov:t},{height:n}){let s=Hn(e),r=2*Math.tan(ve(t)/2)/n/this.screen.renderer.getPixelRatio();this.walls.consider(o=>Math.hypot(...zu(o,s))*r,s)}surfaceAt(e,t,n,s){let r=Hn(e.orbit),o=Fa(e,t,n,s,r[1]-1)??Fa(e,t,n,s,r[1]+1);return o===null?null:this.walls.along(Zv(r,zu(o,r)))[0]?.point.toArray()??null}hides({orbit:e},t){let n=Hn(e),s=zu(t,n),r=Zv(n,s);return r.far=Math.hypot(...s)-Q1,r.far>0&&this.walls.along(r).length>0}dispose(){this.walls.dispose(),this.ground.geometry.dispose(),this.ground.material.dispose()}aim({orbit:e,vfov:t},{width:n,height:s},r,o){let a=Hn(e);this.camera.position.set(...a),this.camera.rotation.set(-ve(e.pitch),ve(e.yaw),0),this.camera.fov=t,this.camera.aspect=n/s;let l=Math.hypot(...zu(o.centre,a)),c=Math.hypot(...o.half)*1.1;this.camera.near=Math.max(eR,l-c),this.camera.far=l+c,this.camera.setViewOffset(n,s,n/2-r.x,s/2-r.y,n,s),this.camera.updateMatrixWorld();let u=this.ground.material.uniforms.aspect;u!==void 0&&(u.value=n/s)}},zu=(i,e)=>[i[0]-e[0],i[1]-e[1],i[2]-e[2]],Zv=(i,e)=>new Hs(new F(...i),new F(...e).normalize());var tR=2048,Vu=class{constructor(e,t){this.drawing=e;this.context=t;this.image.className="ev-plan-sheet",this.image.alt="",this.image.draggable=!1}drawing;context;image=new Image;isThere=!1;isShown=!1;async load(){let{sources:e}=this.drawing.plan.picture,t=e.find(({width:n})=>n>=tR)??e[e.length-1];t!==void 0&&await ho(this.image,this.context.base,t.file).then(()=>this.isThere=!0,n=>this.context.report(n))}enter(){this.context.host.append(this.image)}get shown(){return this.isShown}place(e){if(this.isShown=this.isThere&&e!==null,this.image.toggleAttribute("data-shown",this.isShown),e===null)return;let[[t,n],[s,r]]=e;this.image.style.transform=`translate(${t}px, ${n}px)`,this.image.style.width=`${s-t}px`,this.image.style.height=`${r-n}px`}dispose(){this.image.remove(),this.image.removeAttribute("src")}};var nR=60,iR=1.6,qi=class{constructor(e,t,n,s){this.place=e;this.context=t;let{house:r,outlook:o,floor:a}=e;this.storey=Wi(r,a),this.box=tr(this.storey,o),this.camera=new Bu(o,this.box,()=>t.viewport());let l=()=>{this.hiddenIsOld=!0},{screen:c}=t;this.painter=c&&new Hu(r.halls,c,t,l),this.painter?.showFloor(a),this.sheets=this.sheetsOf(),s===null||ht()?this.camera.setView(n,"cut"):this.camera.riseFrom(s,n)}place;context;recedes=!0;camera;painter;sheets=[];storey;box;hidden=new Set;hiddenIsOld=!0;landed=null;legs=[];async load(e){await Promise.all([this.painter?.load(e),...this.sheets.map(t=>t.load())]),e.throwIfAborted()}enter(){for(let e of this.sheets)e.enter()}turnTo(e,t){let n=e.floor!==this.place.floor;!n&&e.outlook===this.place.outlook||(this.place=e,this.storey=Wi(e.house,e.floor),this.box=tr(this.storey,e.outlook),this.painter?.showFloor(e.floor),this.hiddenIsOld=!0,this.camera.turnTo(e.outlook,this.box,t),n&&this.changeSheets(),this.context.wake())}update(e){let t=this.camera.update(e);this.camera.gliding||this.goOn(!gi(e));let n=t||this.camera.gliding;return this.hiddenIsOld||=n,n||(this.painter?.consider(this.camera.eye,this.context.viewport()),this.lookBehindWalls()),n}draw(){let e=this.context.viewport(),t=this.place.outlook==="plan"&&this.camera.level&&!this.camera.gliding;for(let n of this.sheets){let{west:s,north:r,width:o,depth:a}=n.drawing,l=(c,u)=>this.seen([c,this.groundLevel(),u]).at;n.place(t?[l(s,r),l(s+o,r+a)]:null)}this.painter?.showWalls(!this.sheets.some(({shown:n})=>n)),this.painter?.draw(this.camera.eye,e,this.middleOf(),this.box)}get complete(){return!this.camera.gliding&&(this.painter?.complete??!0)}get empty(){return this.painter?.empty??!0}locate(){let{width:e,height:t}=this.context.viewport(),{x:n,y:s}=this.middleOf();return new Map(this.storey.sweeps.map(({id:r,position:o})=>{let{at:a,depth:l}=this.seen(o),c=l>0&&a[0]>=0&&a[1]>=0&&a[0]<=e&&a[1]<=t,u=Math.hypot(a[0]-n,a[1]-s)/t*this.camera.eye.vfov;return[`sweep:${r}`,{at:a,inSight:c,behind:this.hidden.has(r),offCentre:u}]}))}outlines(){return[]}hit(e){let t=this.surfaceAt(e);if(t===null)return null;let{depth:n}=this.seen(t);return{kind:"surface",position:t,normal:[0,1,0],depth:n,pixel:this.camera.metresPerPixel()}}project(e){if(e.kind!=="surface")return null;let{at:t,depth:n}=this.seen(e.position);return n>0?t:null}middle(){let{x:e,y:t}=this.middleOf();return[e,t]}pick(e){let{sweeps:t}=this.storey,n=this.surfaceAt(e),s=n===null?this.dotNear(e):Iu(t,n);return s===void 0?null:`sweep:${s.id}`}focusOn(e){let t=this.surfaceAt(e);t===null?this.camera.setView({},"glide"):this.camera.closer(t),this.context.wake()}face(e){let t=this.storey.sweeps.find(({id:n})=>e===`sweep:${n}`);t!==void 0&&(this.camera.face(t.position),this.context.wake())}view(){return this.camera.view()}setView(e,t){this.camera.setView(e,t),this.context.wake()}approach(e){return this.fly([()=>this.camera.approach(e)])}open(e){return this.fly([()=>this.camera.circle(e.bearing),()=>this.camera.approach(e)])}land(){this.legs=[],this.landed?.(),this.landed=null}dispose(){this.land(),this.painter?.dispose();for(let e of this.sheets)e.dispose();this.sheets=[]}fly(e){return this.land(),ht()?Promise.resolve():(this.legs=e,new Promise(t=>{this.landed=t,this.goOn(!1),this.context.wake()}))}goOn(e){let t=e?void 0:this.legs.shift();t===void 0?this.land():t()}seen(e){return $v(this.camera.eye,this.context.viewport(),this.middleOf(),e)}middleOf(){let e=this.context.viewport(),{left:t,up:n}=Cn(e);return{x:e.width/2-t,y:e.height/2-n}}surfaceAt(e){let t=this.context.viewport();if(!this.sheets.some(({shown:r})=>r))return this.painter?.surfaceAt(this.camera.eye,t,this.middleOf(),e)??null;let n=Fa(this.camera.eye,t,this.middleOf(),e,this.groundLevel()),s=({drawing:{west:r,north:o,width:a,depth:l}})=>n!==null&&n[0]>=r&&n[0]<=r+a&&n[2]>=o&&n[2]<=o+l;return this.sheets.some(s)?n:null}dotNear([e,t]){let n=({position:r})=>{let{at:o}=this.seen(r);return Math.hypot(o[0]-e,o[1]-t)},[s]=[...this.storey.sweeps].sort((r,o)=>n(r)-n(o));return s!==void 0&&n(s)<=nR?s:void 0}groundLevel(){let e=this.storey.sweeps.map(({position:t})=>t[1]);return e.length===0?this.box.centre[1]:Math.min(...e)-iR}lookBehindWalls(){if(!this.hiddenIsOld)return;this.hiddenIsOld=!1;let{painter:e,camera:t}=this;e===null||this.place.outlook==="plan"?this.hidden=new Set:this.hidden=new Set(this.storey.sweeps.filter(({position:n})=>e.hides(t.eye,n)).map(({id:n})=>n))}sheetsOf(){return this.storey.floors.flatMap(nr).map(e=>new Vu(e,this.context))}changeSheets(){for(let e of this.sheets)e.dispose();this.sheets=this.sheetsOf();for(let e of this.sheets)e.enter(),e.load().then(()=>this.context.wake())}};var go=1.6,ey=.3,ty=.245,Qv=40,sR=15;function Ap({yaw:i,pitch:e,distance:t}){let n=ve(i);return[Math.sin(n)*t,Math.tan(ve(e))*t,-Math.cos(n)*t]}function Ep([i,e,t],n){return Array.from({length:Qv},(s,r)=>{let o=r/Qv*2*Math.PI;return[i+n*Math.cos(o),e,t+n*Math.sin(o)]})}function ny([i,e,t],n){if(e>=0)return null;let s=n/-e;return Math.hypot(i,t)*s>sR?null:[i*s,-n,t*s]}function iy([i,,e],t){let n=Math.hypot(i,e),s=-1;return t.forEach(([r,,o],a)=>{let l=Math.hypot(r-i,o-e);l>=n||(n=l,s=a)}),s}var rR=.4,Gu=class{constructor(e,t){this.scene=e;this.knownWalls=t;this.feet=e.neighbours.map(Ap),this.made=this.discs()}scene;knownWalls;walls=null;drop=go;feet;made;get all(){return this.settle(),this.made}at(e){if(this.feet.length===0)return null;this.settle();let t=ny(e,this.drop);return t===null||this.isHidden(t)?null:this.made[iy(t,this.feet)]?.key??null}settle(){let e=this.knownWalls(),{position:t}=this.scene;e===null||e===this.walls||t===null||(this.walls=e,this.drop=e.eyeHeight(t)??go,this.feet=this.scene.neighbours.map(n=>{let[s,r,o]=Ap(n),a=this.inExhibition([s,r+go,o]);return[s,r+go-(e.eyeHeight(a)??go),o]}),this.made=this.discs())}discs(){return this.feet.map((e,t)=>({key:La(this.scene,this.scene.neighbours[t]?.scene??""),middle:Po(e),rim:Ep(e,ey),hole:Ep(e,ty)}))}isHidden(e){let{position:t}=this.scene;if(this.walls===null||t===null)return!1;let[n,s,r]=this.turned(e),o=this.walls.meets(t,[n,s,r]);return o!==null&&(1-o)*Math.hypot(n,s,r)>rR}inExhibition(e){let[t,n,s]=this.turned(e),[r,o,a]=this.scene.position??[0,0,0];return[r+t,o+n,a+s]}turned(e){let{yaw:t,pitch:n}=Po(e),s=Math.hypot(...e),[r,o,a]=ri({yaw:on(t+(this.scene.heading??0)),pitch:n});return[r*s,o*s,a*s]}};var oR=.7,aR=.8,lR=1,cR=.35,Wu=class{constructor(e,t){this.coverage=t;this.wanted=e}coverage;inertia=new ps;glide=null;wanted;shown(e){return this.kept(this.wanted,e)}kept(e,t){let n=Rs(t),s=sg(e,this.coverage,n);return{yaw:on(s.yaw),pitch:s.pitch,hfov:Fo(s.hfov,n)}}get gliding(){return this.glide!==null}set(e){this.glide=null,this.inertia.stop(),this.wanted=e}glideTo(e,t){let n=this.shown(t),s={...e,yaw:n.yaw+an(n.yaw,e.yaw)};this.inertia.stop(),this.glide=new Gn(n,s,ht()?0:oR)}update(e,t){if(gi(e)||(this.glide=null),this.glide!==null)return this.wanted=this.glide.step(e.seconds),this.glide.done&&(this.glide=null),this.glide!==null;this.turnBy(...e.turn,t);let{held:n,seconds:s}=e,r=aR*t.width*s,o=[e.pull[0]+e.shift[0]-n.x*r,e.pull[1]+e.shift[1]+n.y*r],a=e.holding||n.x!==0||n.y!==0;a&&this.inertia.pull(...o,s);let l=a?[0,0]:this.inertia.coast(s);return this.turn(o[0]+l[0],o[1]+l[1],t),this.zoom(e.zoom+n.zoom*lR*s,t),this.inertia.moving||n.x!==0||n.y!==0||n.zoom!==0}turnBy(e,t,n){if(e===0&&t===0)return;let s=this.shown(n);this.wanted={...this.wanted,yaw:s.yaw+e,pitch:Qe(s.pitch+t,-90,90)}}turn(e,t,n){if(e===0&&t===0)return;let s=this.shown(n),r=tg(s,n),o=Math.max(cR,Math.cos(ve(s.pitch)));this.wanted={yaw:s.yaw-e*r/o,pitch:Qe(s.pitch+t*r,-90,90),hfov:this.wanted.hfov}}zoom(e,t){if(e===0)return;let{hfov:n}=this.shown(t),s=2*kt(Math.atan(Math.tan(ve(n)/2)*2**-e));this.wanted={...this.wanted,hfov:Qe(s,Lo.least,Lo.most)}}};var bo=[0,1,2,3,4,5];function qu(i,e,t){switch(i){case 0:return[e,-t,-1];case 1:return[1,-t,e];case 2:return[-e,-t,1];case 3:return[-1,-t,-e];case 4:return[e,1,-t];case 5:return[e,-1,t]}}function sy([i,e,t]){let n=uR([i,e,t]);switch(n){case 0:return{face:n,u:-i/t,v:e/t};case 1:return{face:n,u:t/i,v:-e/i};case 2:return{face:n,u:-i/t,v:-e/t};case 3:return{face:n,u:t/i,v:e/i};case 4:return{face:n,u:i/e,v:-t/e};case 5:return{face:n,u:-i/e,v:-t/e}}}function uR([i,e,t]){let[n,s,r]=[Math.abs(i),Math.abs(e),Math.abs(t)];return s>n&&s>r?e>0?4:5:n>r?i>0?1:3:t<0?0:2}var Rp={little:128<<20,enough:384<<20},hR=8;function Oa(){let{deviceMemory:i}=navigator;return(i??0)>=hR?Rp.enough:Rp.little}function ry({width:i},{hfov:e},t){let n=Oa()>Rp.little?2048:1024,s=i*t/Math.tan(ve(e)/2);return Math.min(n,2**Math.ceil(Math.log2(Math.max(256,s))))}var dR=1446930,Xu=class i{canvas;renderer;frames=0;life=new bt;lost=!1;static open(e){let t=document.createElement("canvas");t.className="ev-canvas";let n=t.getContext("webgl2",{alpha:!1,antialias:!0,powerPreference:"high-performance"});if(n===null)return null;try{let s=new i(t,n);return e.append(t),s}catch{return null}}constructor(e,t){this.canvas=e,this.renderer=new du({canvas:e,context:t}),this.renderer.setClearColor(dR),this.life.add(()=>e.remove()),this.life.add(()=>this.renderer.forceContextLoss()),this.life.add(()=>this.renderer.dispose())}onContextChange(e){this.life.listen(this.canvas,"webglcontextlost",t=>{t.preventDefault(),this.lost=!0,e(!1)}),this.life.listen(this.canvas,"webglcontextrestored",()=>{this.lost=!1,e(!0)})}get fullRatio(){return Eo(devicePixelRatio)}get tileRatio(){return Bm(devicePixelRatio)}get usable(){return!this.lost}resize({width:e,height:t},n){let[s,r]=[Math.floor(e*n),Math.floor(t*n)];(this.canvas.width!==s||this.canvas.height!==r)&&this.renderer.setDrawingBufferSize(e,t,n)}dispose(){this.life.dispose()}};function ju(i,e){return createImageBitmap(new Blob([i],{type:e}),{colorSpaceConversion:"none"})}function oy(i,e){let t=document.createElement("canvas");return t.width=t.height=i.width,t.getContext("2d")?.drawImage(i,0,-e*i.width),createImageBitmap(t,{colorSpaceConversion:"none"})}function ay(i,e){let t=e/Math.max(i.width,i.height);if(t>=1)return i;let n=document.createElement("canvas");return n.width=Math.floor(i.width*t),n.height=Math.floor(i.height*t),n.getContext("2d")?.drawImage(i,0,0,n.width,n.height),i.close(),n}function ly(i){let e=Cp(i);return e.generateMipmaps=!0,e.minFilter=vn,e}function Cp(i){let e=new St(i);return e.colorSpace=ti,e.flipY=!1,e.generateMipmaps=!1,e.minFilter=ft,e.magFilter=ft,e.wrapS=e.wrapT=pn,e.onUpdate=()=>{i instanceof ImageBitmap&&i.close(),e.onUpdate=null},e.needsUpdate=!0,e}function Ku(i,e,t){let{width:n,height:s}=t,[r,o]=Ji(t);i.rotation.set(ve(e.pitch),-ve(e.yaw),0),i.fov=Do(e.hfov,Rs(t)),i.aspect=Rs(t),i.setViewOffset(n,s,n/2-r,s/2-o,n,s)}async function $u(i,{low:e},t){let n=await Na(await i.bytes(e,t),e.mime,e.file),s=await Promise.all(bo.map(r=>oy(n,r)));return n.close(),s}var Yu=i=>i.forEach(e=>e.close());async function Na(i,e,t){try{return await ju(i,e)}catch(n){throw new Be(t,`not a picture that this browser reads (${String(n)})`)}}var fR=`
varying vec2 at;
void main() {
  at = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,pR=`
uniform sampler2D picture;
varying vec2 at;
void main() {
  gl_FragColor = vec4(texture2D(picture, at).rgb, 1.0);
}`,cy={left:-1,top:-1,right:1,bottom:1},vo=class{constructor(e,t,n,s){this.texture=n;this.mesh=new ot(gR(e,t),mR(n)),this.mesh.renderOrder=s,this.mesh.frustumCulled=!1}texture;mesh;dispose(){this.mesh.removeFromParent(),this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.texture.dispose()}};function mR(i){return new jt({uniforms:{picture:{value:i}},vertexShader:fR,fragmentShader:pR,side:tn,depthTest:!1,depthWrite:!1})}function gR(i,{left:e,top:t,right:n,bottom:s}){let r=[[e,t],[n,t],[n,s],[e,s]],o=new Gt;return o.setAttribute("position",new Vt(r.flatMap(([a,l])=>qu(i,a,l)),3)),o.setAttribute("uv",new Vt([0,0,1,0,1,1,0,1],2)),o.setIndex([0,1,2,0,2,3]),o}var bR=1.25;function uy(i,e,{width:t},n){let s=t*n/Math.tan(ve(e.hfov)/2),r=i.levels.findIndex(o=>o.width*bR>=s);return r===-1?i.levels.length-1:r}function Ju(i,{level:e,number:t}){let{width:n,height:s}=i.levels[e]??{width:1,height:1},r=Math.ceil(n/i.tilePx),[o,a]=[t%r,Math.floor(t/r)],l=(c,u)=>2*Math.min(c*i.tilePx,u)/u-1;return{left:l(o,n),right:l(o+1,n),top:l(a,s),bottom:l(a+1,s)}}function Ua(i,e,t,n,s=1){let r=i.levels[e];if(r===void 0)return[];let o=Math.ceil(r.width/i.tilePx),a=Math.ceil(r.height/i.tilePx),l=vR(t,n,s),c=[];function u(h,d,f,m,v){let g=Ju(i,{level:e,face:h,number:f*o+d}),p=Ju(i,{level:e,face:h,number:(v-1)*o+m-1}),x=[[g.left,g.top],[p.right,g.top],[p.right,p.bottom],[g.left,p.bottom]].map(([M,w])=>Io(t,qu(h,M,w)));if(!l(x))if(m-d===1&&v-f===1)c.push({at:{level:e,face:h,number:f*o+d},offCentre:yR(x)});else if(m-d>=v-f){let M=d+m>>1;u(h,d,f,M,v),u(h,M,f,m,v)}else{let M=f+v>>1;u(h,d,f,m,M),u(h,d,M,m,v)}}for(let h of bo)u(h,0,0,o,a);return c.sort((h,d)=>h.offCentre-d.offCentre).map(({at:h})=>h)}function vR(i,e,t){let{width:n,height:s,inset:r}=e,o=Math.tan(ve(i.hfov)/2)/(n/2)*t,a=-(n+r.left-r.right)/2*o,l=(n-r.left+r.right)/2*o,c=-(s+r.bottom)/2*o,u=(s-r.bottom)/2*o,h=[([,,d])=>d>=0,([d,,f])=>d<a*-f,([d,,f])=>d>l*-f,([,d,f])=>d<c*-f,([,d,f])=>d>u*-f];return d=>h.some(f=>d.every(f))}function yR(i){let[e,t,n]=i.reduce(([s,r,o],[a,l,c])=>[s+a,r+l,o+c],[0,0,0]);return 1+n/Math.hypot(e,t,n)}var xR=4,Zu=4,ir=({level:i,face:e,number:t})=>`${i}/${e}/${t}`,yo=class{constructor(e,t,n){this.tilePx=e;this.mostBytes=t;this.surroundings=n}tilePx;mostBytes;surroundings;there=new Map;asked=new Map;failed=new Set;bytes=0;wanted=[];inSight=[];isGone=!1;get complete(){return this.inSight.every(e=>this.there.has(ir(e))||this.failed.has(ir(e)))}*[Symbol.iterator](){yield*this.there.values()}want(e,t){this.inSight=e,this.wanted=[...e,...t];let n=new Set(this.wanted.map(ir));for(let[s,r]of this.asked)n.has(s)||r.abort();for(let s of[...n].reverse())this.touch(s);this.ask()}dispose(){this.isGone=!0;for(let e of this.asked.values())e.abort();for(let{tile:e}of this.there.values())e.dispose();this.there.clear()}touch(e){let t=this.there.get(e);t!==void 0&&(this.there.delete(e),this.there.set(e,t))}ask(){let e=new Set(this.inSight.map(ir));for(let t of this.wanted){if(this.asked.size>=xR)return;let n=ir(t);if(!e.has(n)&&!(this.complete&&this.hasRoom()))return;!this.there.has(n)&&!this.asked.has(n)&&!this.failed.has(n)&&this.bring(t,n)}}hasRoom(){let e=this.tilePx**2*Zu,t=new Set(this.wanted.map(ir)),n=this.asked.size*e;for(let[s,{tile:r}]of this.there)t.has(s)&&(n+=r.pixels*Zu);return n+e<=this.mostBytes}async bring(e,t){let n=new AbortController;this.asked.set(t,n);try{let s=await this.surroundings.bring(e,n.signal);n.signal.aborted?s.dispose():this.add(e,t,s)}catch(s){Fn(s)||this.fail(t,s)}finally{this.asked.delete(t)}this.isGone||(this.ask(),this.surroundings.arrived())}add(e,t,n){this.there.set(t,{at:e,tile:n}),this.bytes+=n.pixels*Zu,this.evict()}evict(){let e=new Set(this.inSight.map(ir));for(let[t,{tile:n}]of this.there){if(this.bytes<=this.mostBytes)return;e.has(t)||(n.dispose(),this.there.delete(t),this.bytes-=n.pixels*Zu)}}fail(e,t){this.failed.add(e),this.surroundings.failed(t instanceof Be?t:new Be(e,String(t)))}};var _R=1.35,Pp=class{pixels;piece;constructor(e,t,n){let{width:s,height:r}=n.image;this.pixels=s*r,this.piece=new vo(t.face,Ju(e,t),n,t.level)}dispose(){this.piece.dispose()}},Qu=class{constructor(e,t,n){this.tiles=e;this.shelf=new yo(e.tilePx,t,{bring:async(s,r)=>{let o=new Pp(e,s,await n.texture(s,r));return this.group.add(o.piece.mesh),o},arrived:()=>n.arrived(),failed:s=>n.failed(s)})}tiles;group=new Ft;shelf;get complete(){return this.shelf.complete}look(e,t,n,s){let r=uy(this.tiles,e,n,s);this.shelf.want(Ua(this.tiles,r,e,n),[...Ua(this.tiles,r-1,e,n),...Ua(this.tiles,r,t,n),...Ua(this.tiles,r,e,n,_R)]);for(let{at:o,tile:a}of this.shelf)a.piece.mesh.visible=o.level<=r}dispose(){this.shelf.dispose()}};var wR=-1,hy=20,xo=class{constructor(e,t,n){this.panorama=e;this.screen=t;this.context=n;this.tiles=this.makeTiles(),this.eye.rotation.order="YXZ",this.eye.near=.1,this.eye.far=10}panorama;screen;context;low=[];tiles;stage=new An;eye=new dt;lastDrawn=null;arrivals=0;async load(e){let{source:t,ahead:n}=this.context,s=await(n.lows.take(this.panorama.low.file)??$u(t,this.panorama,e));e.aborted&&Yu(s),e.throwIfAborted(),s.forEach((r,o)=>{let a=ay(r,this.screen.renderer.capabilities.maxTextureSize),l=new vo(bo[o]??0,cy,ly(a),wR);this.low.push(l),this.stage.add(l.mesh)})}enter(){this.tiles!==null&&this.stage.add(this.tiles.group)}draw(e,t){this.look(e,t),Ku(this.eye,e,t),this.screen.renderer.render(this.stage,this.eye)}look(e,t){this.tiles?.look(e,this.ahead(e),t,this.screen.tileRatio)}copyTo(e){e.update(this.screen.renderer,this.stage)}get tilesDrawn(){return this.arrivals}get complete(){return this.tiles?.complete??!0}dispose(){this.tiles?.dispose();for(let e of this.low)e.dispose()}makeTiles(){let{tiles:e}=this.panorama;return e===null?null:new Qu(e,Oa(),{texture:async(t,n)=>{let s=await this.context.source.tile(e,t,n),r=Cp(await Na(s,e.mime,ur(e,t)));return this.screen.renderer.initTexture(r),r},arrived:()=>{this.arrivals++,this.context.wake()},failed:t=>this.context.report(t)})}ahead(e){let t=this.lastDrawn??e;return this.lastDrawn=e,{yaw:e.yaw+an(t.yaw,e.yaw)*hy,pitch:Qe(e.pitch+(e.pitch-t.pitch)*hy,-90,90),hfov:e.hfov}}};var SR=.6,MR={area:null,hidden:!1},TR={at:[0,0],inSight:!1,behind:!1,offCentre:180},sr=class{constructor(e,t,n,s,r){this.scene=e;this.painter=t;this.context=n;this.discs=new Gu(e,()=>r&&n.ahead.wallsOf(r)),this.camera=new Wu({...e.view,...s},e.panorama.coverage),this.marks=[...e.links.map(({id:o,yaw:a,pitch:l})=>({key:`link:${o}`,at:{yaw:a,pitch:l},...MR})),...e.hotspots.map(({id:o,yaw:a,pitch:l,area:c,hidden:u})=>({key:`hotspot:${o}`,at:{yaw:a,pitch:l},area:c,hidden:u}))]}scene;painter;context;camera;marks;discs;pointer=null;shownLit=null;load(e){return this.painter.load(e)}enter(){this.painter.enter()}update(e){return this.camera.update(e,this.context.viewport())}draw(){this.painter.draw(this.shown(),this.context.viewport())}get complete(){return!this.camera.gliding&&this.painter.complete}locate(){let e=this.context.viewport(),t=this.shown(),n=this.discs.all.filter(({key:s})=>s.startsWith("walk:"));return new Map([...this.marks,...n.map(({key:s,middle:r})=>({key:s,at:r,hidden:!1}))].map(({key:s,at:r,hidden:o})=>{let a=mr(t,e,ri(r));if(a===null)return[s,TR];let[l,c]=a,u=l>=0&&c>=0&&l<=e.width&&c<=e.height;return[s,{at:a,inSight:u,behind:o,offCentre:Qm(t,r)}]}))}outlines(){return[...this.areas(),...this.rings()]}hit(e){return{kind:"direction",...Po(this.towards(e))}}project(e){return e.kind!=="direction"?null:mr(this.shown(),this.context.viewport(),ri(e))}middle(){return Ji(this.context.viewport())}pick(e){return this.areas().find(({points:t})=>ig(e,t))?.key??this.discs.at(this.towards(e))}point(e){this.pointer=e,this.lit()!==this.shownLit&&this.context.wake()}focusOn(e){let t=this.shown(),{yaw:n,pitch:s}=this.hit(e);this.glideTo({yaw:n,pitch:s,hfov:t.hfov*SR})}face(e){let t=this.marks.find(({key:n})=>n===e)?.at??this.discs.all.find(({key:n})=>n===e)?.middle;t!==void 0&&this.glideTo({...t,hfov:this.shown().hfov})}view(){let{yaw:e,pitch:t,hfov:n}=this.shown();return{yaw:e,pitch:t,hfov:n}}setView(e,t){let n={...this.scene.view,...e};t==="glide"?this.camera.glideTo(n,this.context.viewport()):this.camera.set(n),this.context.wake()}pose(){return{...this.view()}}poseFor({view:e}){return{...this.camera.kept({...this.scene.view,...e},this.context.viewport())}}stand(e){this.camera.set({...this.view(),...e})}dispose(){this.painter.dispose()}shows(e){return this.scene.id===e}get cube(){return this.painter instanceof xo?this.painter:null}areas(){return this.marks.flatMap(({key:e,area:t})=>{let n=t?.map(([s,r])=>ri({yaw:s,pitch:r}));return n===void 0?[]:[{key:e,points:this.outlined(n)}]})}rings(){let e=this.lit();return this.shownLit=e,this.discs.all.map(({key:t,rim:n,hole:s})=>({key:t,points:this.outlined(n),disc:{hole:this.outlined(s),lit:t===e}}))}outlined(e){return ng(this.shown(),this.context.viewport(),e)}lit(){return this.pointer&&this.discs.at(this.towards(this.pointer))}towards(e){return yl(this.shown(),this.context.viewport(),e)}shown(){return this.camera.shown(this.context.viewport())}glideTo(e){this.camera.glideTo(e,this.context.viewport()),this.context.wake()}};var Ba={x:.5,y:.5,scale:1},AR=2,ER=12,dy=24;function bs(i){let{width:e,height:t,left:n,up:s}=Cn(i);return{x:i.width/2-n,y:i.height/2-s,width:Math.max(1,e-2*dy),height:Math.max(1,t-dy)}}function vs(i,e){let t=bs(e),n=Math.min(t.width/i.width,t.height/i.height);return{width:i.width*n,height:i.height*n}}function Ip(i,e){let t=vs(i,e);return Math.max(ER,AR*i.width/t.width)}function fy(i,e,t,n,s){let r=vs(n,s),o=bs(s),a=Qe(e.scale*2**t,1,Ip(n,s)),[l,c]=i===null?[0,0]:[i[0]-o.x,i[1]-o.y],u=1/e.scale-1/a;return Lp({scale:a,x:e.x+l/r.width*u,y:e.y+c/r.height*u},n,s)}function Lp(i,e,t){let n=Qe(i.scale,1,Ip(e,t)),s=vs(e,t),r=bs(t),o=(a,l,c)=>{let u=c/2/l;return u>=.5?.5:Qe(a,u,1-u)};return{scale:n,x:o(i.x,s.width*n,r.width),y:o(i.y,s.height*n,r.height)}}function py(i,e,t){let n=vs(e,t),s=bs(t);return{x:i.x+i.width/2,y:i.y+i.height/2,scale:Qe(.6*Math.min(s.width/(n.width*i.width),s.height/(n.height*i.height)),1,Ip(e,t))}}var RR=1.25;function kp(i,e){let t=i.levels.findIndex(({width:n})=>n*RR>=e.width);return t===-1?i.levels.length-1:t}function Dp(i,e,t){let{width:n,height:s}=i.levels[e.level]??{width:1,height:1},{column:r,row:o}=rl(i,e),a=c=>Math.round(t.left+Math.min(c*i.tilePx,n)/n*t.width),l=c=>Math.round(t.top+Math.min(c*i.tilePx,s)/s*t.height);return{left:a(r),right:a(r+1),top:l(o),bottom:l(o+1)}}var my=(i,{screen:e})=>i.right>0&&i.bottom>0&&i.left<e.width&&i.top<e.height;function eh(i,e,t,n=0){let s=i.levels[e];if(s===void 0)return[];let[r,o]=[Math.ceil(s.width/i.tilePx),Math.ceil(s.height/i.tilePx)],{screen:a}=t,l=(g,p,x,M)=>Math.floor((g-p)/x*M/i.tilePx),[c,u]=[a.width*n,a.height*n],h=Math.max(0,l(-c,t.left,t.width,s.width)),d=Math.min(r-1,l(a.width+c,t.left,t.width,s.width)),f=Math.max(0,l(-u,t.top,t.height,s.height)),m=Math.min(o-1,l(a.height+u,t.top,t.height,s.height)),v=[];for(let g=f;g<=m;g++)for(let p=h;p<=d;p++){let x={level:e,face:0,number:g*r+p},M=Dp(i,x,t),[w,A]=[(M.left+M.right-a.width)/2,(M.top+M.bottom-a.height)/2];v.push({at:x,offCentre:Math.hypot(w,A)})}return v.sort((g,p)=>g.offCentre-p.offCentre).map(({at:g})=>g)}var CR=.35,PR=2,IR=160,Fp=class{constructor(e){this.bitmap=e;this.pixels=e.width*e.height}bitmap;pixels;shownSince=null;opacity(e){return this.shownSince??=e,Math.min(1,(e-this.shownSince)/IR)}dispose(){this.bitmap.close()}},th=class{constructor(e,t){this.tiles=e;this.surroundings=t;this.canvas.className="ev-picture-tiles",this.shelf=new yo(e.tilePx,Oa(),{bring:(n,s)=>this.bring(n,s),arrived:()=>t.wake(),failed:n=>t.failed(n)})}tiles;surroundings;canvas=document.createElement("canvas");pen=this.canvas.getContext("2d");shelf;isFading=!1;get complete(){return this.shelf.complete&&!this.isFading}look(e){let{tiles:t}=this,n=kp(t,e);this.shelf.want(eh(t,n,e),[...eh(t,n,e,CR),...eh(t,n-1,e)])}rest(){this.shelf.want([],[]),this.isFading=!1,this.pen?.clearRect(0,0,this.canvas.width,this.canvas.height)}draw(e){let{canvas:t,pen:n,tiles:s}=this;if(t.width!==e.screen.width&&(t.width=e.screen.width),t.height!==e.screen.height&&(t.height=e.screen.height),n?.clearRect(0,0,t.width,t.height),this.isFading=!1,n===null)return;let r=kp(s,e),o=performance.now();for(let{at:a,tile:l}of this.inOrder(r)){let c=Dp(s,a,e);if(!my(c,e))continue;let u=a.level===r?l.opacity(o):1;this.isFading||=u<1,n.globalAlpha=u,n.drawImage(l.bitmap,c.left,c.top,c.right-c.left,c.bottom-c.top)}this.isFading&&this.surroundings.wake()}dispose(){this.shelf.dispose(),this.canvas.remove()}inOrder(e){let t=[...this.shelf],n=t.filter(({at:c})=>c.level===e),s=performance.now();if(this.shelf.complete&&n.every(({tile:c})=>c.opacity(s)===1))return n;let o=({at:c})=>c.level<e&&c.level>=e-PR,a=t.filter(o).sort((c,u)=>c.at.level-u.at.level),l=t.filter(({at:c})=>c.level===e+1);return[...a,...l,...n]}async bring(e,t){let n=await this.surroundings.source.tile(this.tiles,e,t);try{return new Fp(await ju(n,this.tiles.mime))}catch(s){throw new Be(ur(this.tiles,e),String(s))}}};var LR=.6,kR=.6,DR=1,FR=3,OR=1.1,za=class{constructor({picture:e,tiles:t},n,s,r,o){this.context=r;this.chosen=o;this.picture=e,this.tiles=t&&new th(t,{source:r.source,wake:()=>r.wake(),failed:a=>r.report(a)}),this.image.className="ev-picture",this.image.alt=n,this.image.draggable=!1,this.regions=s.flatMap(({id:a,spot:l})=>l.kind==="region"?[{key:`annotation:${a}`,region:l}]:[])}context;chosen;image=new Image;picture;tiles;inertia=new ps;regions;laid=Ba;glide=null;shownWidth=0;async load(e){await this.showSource(this.fittedWidth()),e.throwIfAborted()}enter(){this.context.host.append(this.image),this.tiles!==null&&this.context.host.append(this.tiles.canvas),this.laid=this.laidOn(this.chosen)??this.laid}update(e){if(gi(e)||(this.glide=null),this.glide!==null)return this.laid=this.glide.step(e.seconds),this.glide.done&&(this.glide=null),this.glide!==null;let{held:t,seconds:n}=e,s=kR*this.context.viewport().width*n,r=e.pull[0]+e.shift[0]-t.x*s,o=e.pull[1]+e.shift[1]+t.y*s,a=e.holding||t.x!==0||t.y!==0;a&&this.inertia.pull(r,o,n);let[l,c]=a?[0,0]:this.inertia.coast(n),u=this.size(),h={...this.laid,x:this.laid.x-(r+l)/u.width,y:this.laid.y-(o+c)/u.height},d=e.zoom+t.zoom*n;return this.laid=fy(e.about,h,d,this.picture,this.context.viewport()),this.inertia.moving||t.x!==0||t.y!==0||t.zoom!==0}draw(){let e=vs(this.picture,this.context.viewport()),[t,n]=this.stageFromPicture(0,0);this.image.style.width=`${e.width}px`,this.image.style.height=`${e.height}px`,this.image.style.transform=`translate(${t}px, ${n}px) scale(${this.laid.scale})`,this.drawTiles();let s=this.tiles===null?this.size().width:e.width;this.glide===null&&this.showSource(s).catch(()=>this.reportMissing())}drawTiles(){let e=this.lie();if(e.width<=this.shownWidth*OR){this.tiles?.rest();return}this.glide===null&&this.tiles?.look(e),this.tiles?.draw(e)}get complete(){let e=this.image.complete&&this.image.naturalWidth>0;return this.glide===null&&e&&(this.tiles?.complete??!0)}locate(){let{width:e,height:t}=this.context.viewport();return new Map(this.regions.map(({key:n,region:s})=>{let r=this.stageFromPicture(s.x+s.width/2,s.y+s.height/2),o=r[0]>=0&&r[1]>=0&&r[0]<=e&&r[1]<=t;return[n,{at:r,inSight:o,behind:!1,offCentre:Math.hypot(r[0]-e/2,r[1]-t/2)/10}]}))}outlines(){return this.regions.map(({key:e,region:{x:t,y:n,width:s,height:r}})=>({key:e,points:[this.stageFromPicture(t,n),this.stageFromPicture(t+s,n),this.stageFromPicture(t+s,n+r),this.stageFromPicture(t,n+r)]}))}hit([e,t]){let n=this.size(),[s,r]=this.stageFromPicture(0,0);return{kind:"pixel",x:Qe((e-s)/n.width,0,1),y:Qe((t-r)/n.height,0,1)}}project(e){return e.kind==="pixel"?this.stageFromPicture(e.x,e.y):null}middle(){let{x:e,y:t}=bs(this.context.viewport());return[e,t]}pick(){return null}focusOn([e,t]){let n=bs(this.context.viewport()),s=this.size();this.glideTo({x:this.laid.x+(e-n.x)/s.width,y:this.laid.y+(t-n.y)/s.height,scale:this.laid.scale*2**DR})}face(e){let t=this.laidOn(e);t!==null&&this.glideTo(t)}view(){return{}}setView(e,t){if(t==="glide"){this.glideTo(Ba);return}this.stand({...Ba}),this.context.wake()}pose(){return{...this.laid}}poseFor({marker:e}){return{...this.kept(this.laidOn(e)??Ba)}}stand(e){this.glide=null,this.inertia.stop(),this.laid={...this.laid,...e}}dispose(){this.image.remove(),this.tiles?.dispose()}laidOn(e){let t=this.regions.find(({key:n})=>n===e)?.region;return t===void 0?null:py(t,this.picture,this.context.viewport())}glideTo(e){let t=ht()?0:LR;this.inertia.stop(),this.glide=new Gn({...this.laid},{...this.kept(e)},t),this.context.wake()}kept(e){return Lp(e,this.picture,this.context.viewport())}size(){let e=vs(this.picture,this.context.viewport());return{width:e.width*this.laid.scale,height:e.height*this.laid.scale}}fittedWidth(){return vs(this.picture,this.context.viewport()).width}stageFromPicture(e,t){let n=bs(this.context.viewport()),s=this.size();return[n.x+(e-this.laid.x)*s.width,n.y+(t-this.laid.y)*s.height]}lie(){let{width:e,height:t}=this.context.viewport(),n=Math.min(devicePixelRatio,ll()?1:FR),[s,r]=this.stageFromPicture(0,0),o=this.size();return{left:s*n,top:r*n,width:o.width*n,height:o.height*n,screen:{width:Math.round(e*n),height:Math.round(t*n)}}}async showSource(e){let{sources:t}=this.picture,n=e*devicePixelRatio,s=t.find(({width:o})=>o>=n)??t[t.length-1];if(s===void 0)throw new Be("","the picture has no files");if(s.width<=this.shownWidth)return;this.shownWidth=s.width;let r=new Image;await ho(r,this.context.base,s.file),this.image.src=r.src,this.context.wake()}reportMissing(){this.context.report(new Be(this.picture.sources[0]?.file??"","a finer picture is missing"))}};var NR=new Map,Op=class{constructor(e,t){this.element=e;this.context=t}element;context;enter(){this.context.host.append(this.element)}update(){return!1}draw(){}focusOn(){}face(){}setView(){}locate(){return NR}outlines(){return[]}hit(){return null}project(){return null}middle(){let{width:e,height:t}=this.context.viewport();return[e/2,t/2]}pick(){return null}view(){return{}}dispose(){this.element.remove()}},Ha=class extends Op{constructor(t,n,s,r,o){super(document.createElement(t),o);this.file=n;this.element.volume=s,this.element.className=`ev-player ev-player-${t}`,this.element.controls=!0,this.element.preload="metadata",this.element.setAttribute("aria-label",r)}file;load(t){return new Promise((n,s)=>{this.element.addEventListener("loadedmetadata",()=>n(),{once:!0,signal:t}),this.element.addEventListener("error",()=>s(new Be(this.file,"the browser cannot play it")),{once:!0,signal:t}),t.addEventListener("abort",()=>s(new DOMException("left","AbortError")),{once:!0}),this.element.src=this.context.base+this.file})}get complete(){return this.element.readyState>=HTMLMediaElement.HAVE_METADATA}dispose(){this.element.pause(),this.element.removeAttribute("src"),super.dispose()}};function gy(i,{words:e,tour:t},n,s){let{screen:r}=s,{view:o,chosen:a,from:l=null}=n;if(i.kind==="house")return new qi(i,s,o,l);if(i.kind==="scene"){let{scene:v}=i,g=e.scenes[v.id],p=g?.alt?.text??g?.title.text??"",{panorama:x}=v,M=r===null?new Ou(x,p,s):new xo(x,r,s);return new sr(v,M,s,o,ka(t,[v])[0]??null)}let{object:c,medium:u}=i,{form:h}=u,d=e.objects[c.id],f=c.annotations.filter(v=>v.medium===u.id),m=d?.media[u.id]?.alt?.text??"";switch(h.kind){case"model":if(r!==null)return new lo(h,f,r,s,o,a);if(h.still===null)throw new Error(`${c.id}: a model without a still needs WebGL`);return new za({kind:"image",picture:h.still,tiles:null},m,wv(h,f),s,a);case"image":return new za(h,m,f,s,a);case"audio":return new Ha("audio",h.file,h.gain,m||(d?.title.text??""),s);case"video":return new Ha("video",h.file,1,m||(d?.title.text??""),s)}}function by(i){return i.kind==="house"?i.house.sweeps.length===0:i.kind==="object"&&i.medium.form.kind==="model"&&i.medium.form.still===null}function vy(i,e,t,n){switch(i.kind){case"view":return n.view;case"at":return{yaw:i.yaw,pitch:i.pitch,hfov:t.hfov};case"bearing":return e.heading===null||n.heading===null?n.view:{yaw:on(t.yaw+e.heading-n.heading),pitch:t.pitch,hfov:t.hfov}}}function yy(i,e,t){if(i.opening!=="dollhouse"||!UR(i,e))return null;let n=i.scenes.find(({id:r})=>r===i.start);if(n?.position==null||n.heading===null)return null;let s=xn(i);return!Wn(s,"dollhouse",t)||ht()||dl(i,"opened")?null:(Ro(i,"opened",!0),s)}var UR=(i,e)=>e.kind==="scene"&&e.id===i.start&&e.yaw===null&&e.pitch===null&&e.hfov===null;function xy({position:i,heading:e},t,n){if(i===null||e===null)return null;let s=Do(Fo(t.hfov,n),n);return{position:i,bearing:e+t.yaw,pitch:t.pitch,vfov:s}}function _y(i,{outlook:e},t,n,{heading:s,view:r}){let o=er(i,n?.id??"")??null,a=o?.heading==null||n?.yaw==null?null:o.heading+n.yaw,l=e==="plan"?a:-(t.yaw??0);return s===null||l===null?r:{yaw:on(l-s),pitch:0,hfov:r.hfov}}function wy({route:i,place:e,guide:t}){let n=t?.tour.stops[t.stop];return i.kind==="tour"&&n!==void 0?{...i,stop:n.id}:i.kind==="object"&&e?.kind==="object"?{...i,media:e.medium.id,annotation:null}:i}function Sy(i,e){let t=i.tours.find(({id:r})=>r===e?.tour.id),n=e?.tour.stops[e.stop]?.id,s=t?.stops.findIndex(({id:r})=>r===n)??-1;return e===null||t===void 0||s<0?null:{...e,tour:t,stop:s}}function My(i,e){if(i.kind==="house")return null;let t=i.kind==="scene"?i.scene.hotspots:i.object.annotations;return e!==null&&t.some(({id:n})=>n===vi(e))?e:null}function Va(i,e){switch(e.kind){case"introduction":case"unknown":return null;case"scene":{let t=i.scenes.find(({id:o})=>o===e.id),{yaw:n,pitch:s,hfov:r}=e;return t===void 0?null:{place:{kind:"scene",scene:t},view:Np({yaw:n,pitch:s,hfov:r}),chosen:null,guide:null}}case"dollhouse":case"plan":return HR(i,e);case"object":return zR(i,e);case"tour":{let t=i.tours.find(({id:o})=>o===e.id),n=e.stop===null?0:t?.stops.findIndex(({id:o})=>o===e.stop),s=t?.stops[n??-1]?.target;if(t===void 0||n===void 0||s===void 0)return null;let r=Va(i,BR(s));return r&&{...r,guide:{tour:t,stop:n}}}}}function BR(i){return i.kind==="scene"?Jt(i.scene,i.view??void 0):rn(i.object,{annotation:i.annotation})}function zR(i,e){let t=i.objects.find(({id:c})=>c===e.id),n=t?.annotations.find(({id:c})=>c===e.annotation);if(t===void 0||e.annotation!==null&&n===void 0)return null;let s=e.media??n?.medium??t.media[0]?.id,r=t.media.find(({id:c})=>c===s);if(r===void 0)return null;let{yaw:o,pitch:a,distance:l}=e;return{place:{kind:"object",object:t,medium:r},view:Np({yaw:o,pitch:a,distance:l}),chosen:n===void 0?null:`annotation:${n.id}`,guide:null}}function HR(i,e){let t=xn(i);if(!Wn(t,e.kind,!0)||e.floor!==null&&!t.floors.some(({id:u})=>u===e.floor))return null;let n=t.sweeps.find(({id:u})=>u===i.start),s=Ia(t,e.kind,e.floor,n?.floor??null),{yaw:r,pitch:o,x:a,z:l,distance:c}=e;return{place:{kind:"house",house:t,outlook:e.kind,floor:s},view:Np({yaw:r,pitch:o,x:a,z:l,distance:c}),chosen:null,guide:null}}var Np=i=>Object.fromEntries(Object.entries(i).filter(e=>e[1]!==null));var nh=class{constructor(e,t,n,s){this.config=e;this.store=t;this.stage=n;this.events=s;this.life.listen(window,"hashchange",()=>{this.followAddress()})}config;store;stage;events;life=new bt;steps=0;known=location.hash;followAddress(){return this.known=location.hash,this.follow(Es(location.hash),"cut")}async go(e,t="fade"){this.noteView(),this.write(e,"pushState"),await this.follow(e,t)}async walk(e,t){let{place:n,backTo:s}=this.store.get(),r=er(this.config.tour,e),{current:o}=this.stage;if(r!==void 0&&n?.kind==="house"&&o instanceof qi)return this.go(Jt(e,_y(this.config.tour,n,o.view(),s,r)));if(n?.kind!=="scene"||r===void 0)return this.go(Jt(e));let a=vy(t,n.scene,this.panoramaView()??n.scene.view,r);await this.go(Jt(e,a),wp(this.config.tour,n.scene,r)??"fade")}async lead(e){let{place:t}=this.store.get(),n=Va(this.config.tour,e)?.place,s=t?.kind==="scene"&&n?.kind==="scene"?wp(this.config.tour,t.scene,n.scene):null;await this.go(e,s??"fade")}async toggleHouse(e){let{place:t,backTo:n}=this.store.get();if(t?.kind==="house"&&t.outlook===e){let r=n?.id??this.config.tour.start??t.house.sweeps[0]?.id;r!==void 0&&await this.go(n??Jt(r));return}let s=xn(this.config.tour);Wn(s,e,this.stage.screen!==null)&&await this.go(fr(e,{floor:Ia(s,e,null,this.floorNow())}))}async showFloor(e){let{place:t}=this.store.get();t?.kind==="house"&&await this.go(fr(t.outlook,{floor:e}))}async enter(){this.known=location.hash;let e=Es(location.hash),t=yy(this.config.tour,e,this.stage.screen!==null);if(t===null)return this.follow(e,"cut");let n=this.steps,s={kind:"house",house:t,outlook:"dollhouse",floor:null};this.events.entering(),this.store.set({route:e,place:s,opening:!0}),await this.stage.show(this.displayOf(s,{view:{},chosen:null}),"cut"),n===this.steps&&await this.follow(e,"fade"),this.store.set({opening:!1})}endOpening(){let{current:e}=this.stage;this.store.get().opening&&(this.store.set({opening:!1}),e instanceof qi?e.land():this.follow(this.store.get().route,"cut"))}choose(e){let{place:t}=this.store.get();this.store.set({chosen:e,sheet:"text"}),this.stage.face(e),!(t?.kind!=="object"||!e.startsWith("annotation:"))&&this.replace(rn(t.object.id,{media:Ty(t),annotation:vi(e)}))}leaveNote(){let{place:e,chosen:t}=this.store.get();t!==null&&(this.store.set({chosen:null}),e?.kind==="object"&&this.noteView())}noteView(){let{route:e,place:t,chosen:n}=this.store.get(),s=this.stage.current?.view(),r=this.stage.loads;if(!(s===void 0||t===null||r)&&(t.kind==="house"&&e.kind===t.outlook&&this.replace(fr(t.outlook,{floor:t.floor,...s})),e.kind==="scene"&&this.replace({...e,...s}),e.kind==="object"&&t.kind==="object")){let o=n?.startsWith("annotation:")===!0?vi(n):null;this.replace(rn(t.object.id,{media:Ty(t),annotation:o,...s}))}}async retry(){this.store.set({problem:null,notice:null}),this.stage.current===null?await this.follow(this.store.get().route,"cut"):await this.stage.reload()}async renew(e){let{tour:t}=this.config,n=this.store.get();if(this.store.set({words:e,guide:Sy(t,n.guide)}),n.route.kind==="introduction")return;let s=wy(n),r=Va(t,s),o=r&&this.showable(r.place,s);if(!(n.problem===null&&!n.awaited)||o===null||n.place===null||ms(o)!==ms(n.place))return this.follow(s,"cut");this.store.set({place:o,chosen:My(o,n.chosen)}),JSON.stringify(o)!==JSON.stringify(n.place)&&await this.stage.exchange(this.displayOf(o,{view:{},chosen:null})),s.kind==="tour"?this.replace(s):this.noteView()}dispose(){this.life.dispose()}replace(e){location.hash===this.known&&(this.store.set({route:e}),this.write(e,"replaceState"))}write(e,t){_i(e)!==location.hash&&history[t](null,"",_i(e)),this.known=location.hash}async follow(e,t){let n=++this.steps;if(e.kind==="introduction"){this.leave(e);return}this.events.entering();let s=Va(this.config.tour,e);if(s===null){this.stage.clear(),this.store.set({route:e,place:null,chosen:null,problem:{kind:"unknownRoute"},status:"error"});return}let r=this.store.get(),o=this.showable(s.place,e),a=Sp(r.place,o)&&this.stage.current!==null,l=this.wayBack(r,o);this.store.set({route:e,place:o,backTo:l,chosen:s.chosen,problem:null,notice:a?r.notice:null,guide:VR(r.guide,s.guide),sheet:GR(r,s)}),a?this.look(o,s,t):await this.show(o,s,t,r),n===this.steps&&this.events.arrived()}look(e,{view:t,chosen:n},s){let{stage:r}=this,o=s==="cut"?"cut":"glide";e.kind==="house"&&r.current instanceof qi&&(r.current.turnTo(e,o),Object.keys(t).length===0)||(n!==null&&r.face(n),(n===null||Object.keys(t).length>0)&&r.setView(t,o))}async show(e,{view:t,chosen:n},s,r){let{stage:o,store:a}=this;if(by(e)&&o.screen===null){o.clear(),a.set({problem:{kind:"needsWebgl",page:ms(e)},status:"ready"});return}let l=s==="cut"?null:this.standpoint(r.place,this.panoramaView()),c=s==="cut"?void 0:this.flight(e,t,r.opening);await o.show(this.displayOf(e,{view:t,chosen:n,from:l}),s,c)}displayOf(e,t){let{words:n}=this.store.get(),s=t.from??null;return r=>{let o=this.store.get().place,a=gy(Sp(o,e)?o??e:e,{words:n,tour:this.config.tour},{...t,from:s},r);return s=null,a}}flight(e,t,n){let{current:s}=this.stage;if(!(s instanceof qi)||s.empty||e.kind!=="scene")return;let r=this.standpoint(e,{...e.scene.view,...t});if(r!==null)return n?s.open(r):s.approach(r)}standpoint(e,t){return e?.kind!=="scene"||t===null?null:xy(e.scene,t,Rs(this.stage.viewport))}floorNow(){let{place:e,backTo:t}=this.store.get();return e?.kind==="house"?e.floor??er(this.config.tour,t?.id??"")?.floor??null:(e?.kind==="scene"?e.scene:er(this.config.tour,t?.id??""))?.floor??null}showable(e,t){if(e.kind==="house"&&!Wn(e.house,e.outlook,this.stage.screen!==null))return{...e,outlook:"plan",floor:Ia(e.house,"plan",e.floor,null)};if(this.stage.screen!==null||e.kind!=="object"||e.medium.form.kind!=="model")return e;let n=t.kind==="object"&&t.media!==null,s=e.object.media.find(({form:r})=>r.kind==="image");return n||s===void 0?e:{...e,medium:s}}leave(e){this.stage.clear(),this.store.set({route:e,place:null,chosen:null,guide:null,sheet:null,problem:null,notice:null,backTo:null,status:"ready"}),this.events.left()}wayBack(e,t){return t.kind==="scene"?null:e.place?.kind!=="scene"?e.backTo:Jt(e.place.scene.id,this.panoramaView()??void 0)}panoramaView(){let{yaw:e,pitch:t,hfov:n}=this.stage.current?.view()??{};return e===void 0||t===void 0||n===void 0?null:{yaw:e,pitch:t,hfov:n}}},Ty=i=>i.object.media[0]===i.medium?null:i.medium.id;function VR(i,e){return e===null?i:{playing:i?.playing??!1,repeats:i?.repeats??!1,rest:null,...e}}function GR({sheet:i},{place:e,chosen:t,guide:n}){return e.kind==="house"?null:t!==null&&n===null||i==="text"&&n===null?"text":null}var ih=class{constructor(e){this.base=e;this.audio.loop=!0,this.audio.preload="none",this.audio.volume=0}base;audio=new Audio;timer=0;wanted=!1;sound=null;ducked=!1;setSound(e){e?.file!==this.sound?.file&&(this.sound=e,this.audio.pause(),e===null?this.audio.removeAttribute("src"):this.audio.src=this.base+e.file,this.follow())}setOn(e){this.wanted=e,this.follow()}duck(e){e!==this.ducked&&(this.ducked=e,this.follow())}dispose(){clearInterval(this.timer),this.setSound(null)}follow(){clearInterval(this.timer);let e=this.wanted&&this.sound!==null;e&&this.audio.paused&&this.audio.play().catch(()=>{});let t=e?(this.ducked?.15:.6)*(this.sound?.gain??1):0,n=.6*50/500;this.timer=window.setInterval(()=>{let{volume:s}=this.audio;this.audio.volume=s<t?Math.min(t,s+n):Math.max(t,s-n),t===0&&this.audio.pause(),(this.audio.volume===t||this.audio.paused)&&clearInterval(this.timer)},50)}};function Ga(i,e){let t=Up(i,e);for(let n=t;n>=0&&n>t-4;n--){let s=i[n];if(s!==void 0&&e<s.end)return s}return null}function Ay(i,e){let t=Ga(i,e)?.end,n=i[Up(i,e)+1]?.start,s=[t,n].filter(r=>r!==void 0);return s.length===0?null:Math.min(...s)-e}function Ey(i,e,t){let n=Up(e,t);if(n<0)return 0;let s=Math.floor(n*i.length/e.length);return i[s]?.start??0}var Ry=i=>i.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");function Up(i,e){let t=0,n=i.length;for(;t<n;){let s=t+n>>1;(i[s]?.start??1/0)<=e?t=s+1:n=s}return t-1}var sh=class{constructor(e,t){this.tick=e;this.ended=t}tick;ended;passed=0;since=null;speed=1;timer=0;most=null;get length(){return this.most}set length(e){this.most=e,this.arm()}get running(){return this.since!==null}get seconds(){let e=this.since===null?0:(performance.now()-this.since)/1e3*this.speed;return Math.min(this.passed+e,this.length??1/0)}set seconds(e){this.passed=e,this.since!==null&&(this.since=performance.now()),this.arm()}set rate(e){this.seconds=this.seconds,this.speed=e,this.arm()}play(){this.since===null&&(this.length!==null&&this.passed>=this.length&&(this.passed=0),this.since=performance.now(),this.arm())}pause(){this.passed=this.seconds,this.since=null,this.arm()}arm(){if(clearTimeout(this.timer),this.since===null)return;let e=this.length===null?1/0:(this.length-this.seconds)/this.speed*1e3;this.timer=window.setTimeout(()=>this.pass(),Math.min(250,Math.max(0,e)))}pass(){if(this.length!==null&&this.seconds>=this.length){this.pause(),this.ended();return}this.tick(),this.arm()}};var rh=class{last=null;stoodAt=null;read(e,t,n){if(this.last===null)return this.keep(e,t);if(n===0)return this.stand(e,t);this.stoodAt=null;let s=this.last.seconds+(t-this.last.now)*n,r=e-s;if(Math.abs(r)>.35)return this.keep(e,t);let o=s+r*(1-Math.exp((this.last.now-t)/.25));return this.keep(Math.max(this.last.seconds,o),t)}stand(e,t){let{seconds:n}=this.last??{seconds:e};return!(this.stoodAt===null&&Math.abs(e-n)<=.35)&&e!==this.stoodAt?this.keep(e,t):(this.stoodAt=e,this.keep(n,t))}keep(e,t){return this.last={seconds:e,now:t},e}};var WR=1e3,qR=15e3,oh=class{constructor(e,t,n=new Audio){this.base=e;this.events=t;this.audio=n;this.audio.preload="none",this.silence=new sh(()=>this.pass(),()=>this.finish());for(let s of["play","playing","pause","seeked","ratechange"])this.life.listen(this.audio,s,()=>this.tell());for(let s of["timeupdate","durationchange"])this.life.listen(this.audio,s,()=>this.pass());this.life.listen(this.audio,"loadedmetadata",()=>this.begin()),this.life.listen(this.audio,"ended",()=>this.finish()),this.life.listen(this.audio,"error",()=>this.doubt());for(let s of["waiting","seeking"])this.life.listen(this.audio,s,()=>this.bear())}base;events;audio;silence;steady=new rh;life=new bt;watchers=new Set;recording=null;isMute=!1;usualStay=null;wanted=null;speed=1;timer=0;doubts=0;patience=0;load(e,t=null){this.usualStay=t;let n=e?.file===this.recording?.file,s=this.recording===null;if(this.recording=e,n&&e!==null){this.tell();return}if(this.silence.pause(),this.silence.seconds=0,this.silence.length=e===null?t:null,this.wanted=null,this.isMute=!1,s&&e===null){this.tell();return}this.audio.pause(),e===null?this.audio.removeAttribute("src"):(this.audio.src=this.base+e.file,this.audio.volume=e.gain,this.setSpeed(this.speed)),this.tell()}stay(e){this.silence.length=e}async play(){if(this.isSilent)return this.silence.play(),this.tell(),"plays";this.bear();try{return await this.audio.play(),"plays"}catch(e){if(this.isMute)return"plays";let{name:t}=e;return t==="NotSupportedError"?this.fallSilent():(this.tell(),t==="NotAllowedError"?"refused":"called off")}}pause(){this.silence.pause(),this.audio.pause(),this.tell()}seek(e){let t=Math.min(Math.max(0,e),this.length??1/0);this.isSilent?this.silence.seconds=t:this.audio.readyState===0?this.wanted=t:this.audio.currentTime=t,this.tell()}setSpeed(e){this.speed=e,this.silence.rate=e,this.audio.defaultPlaybackRate=e,this.audio.playbackRate=e}get seconds(){return this.isSilent?this.silence.seconds:this.wanted??this.audio.currentTime}get length(){if(this.isSilent)return this.silence.length;let{duration:e}=this.audio;return Number.isFinite(e)&&e>0?e:this.recording?.seconds??null}get running(){return this.isSilent?this.silence.running:this.recording!==null&&!this.audio.paused&&!this.audio.ended}now(){return this.steady.read(this.seconds,performance.now()/1e3,this.running?this.speed:0)}watch(e){return this.watchers.add(e),()=>this.watchers.delete(e)}dispose(){clearTimeout(this.timer),clearTimeout(this.doubts),clearTimeout(this.patience),this.life.dispose(),this.watchers.clear(),this.load(null)}get isSilent(){return this.recording===null||this.isMute}fallSilent(){let{recording:e}=this;return e===null?"called off":(this.isMute||(this.silence.seconds=this.seconds,this.isMute=!0,this.audio.pause(),this.silence.length=e.seconds??e.cues.at(-1)?.end??this.usualStay,this.events.failed(e.file),this.silence.length===null?this.finish():this.silence.play(),this.tell()),"plays")}doubt(){clearTimeout(this.doubts),this.doubts=this.fallSilentWhereItStands(WR)}bear(){clearTimeout(this.patience),this.patience=this.fallSilentWhereItStands(qR)}fallSilentWhereItStands(e){let{audio:t,recording:n}=this,{currentTime:s}=t;return window.setTimeout(()=>{n===this.recording&&!t.paused&&t.currentTime===s&&this.fallSilent()},e)}begin(){this.wanted!==null&&(this.audio.currentTime=this.wanted),this.wanted=null,this.pass()}finish(){this.tell(),this.events.ended()}pass(){for(let e of this.watchers)e()}tell(){clearTimeout(this.timer);let{recording:e,running:t,seconds:n}=this,s=e!==null&&!this.isMute&&t,r=e?.cues??[],o=n>0||t?Ga(r,n)?.text??null:null;this.events.changed({recording:e,speaking:s,caption:o}),this.pass();let a=t?Ay(r,n):null;a!==null&&(this.timer=window.setTimeout(()=>this.tell(),Math.max(.02,a)*1e3/this.speed))}};var Cy="p, li, h1, h2, h3, h4, h5, h6, blockquote, dt, dd, td, th, figcaption",XR="script, style, pre, figure, table, svg, .codes";function Py(i){let e=document.createElement("template");e.innerHTML=i;let{content:t}=e;for(let r of t.querySelectorAll(XR))r.remove();let n=[...t.querySelectorAll(Cy)].filter(r=>r.querySelector(Cy)===null);return(n.length>0?n.map(r=>r.textContent):[t.textContent]).flatMap(r=>r?.replace(/\s+/g," ").trim()||[])}var jR=/([.!?…؟۔]+["'”’»)\]]*)\s+(?=["'“‘«(¿¡]*[\p{Lu}\p{Lo}])|([。！？；]+[」』”’）]*)/gu,KR=/([,;:،]\s+|[，、：])/gu;function Iy(i){return i.flatMap(e=>$R(e,jR)).flatMap(e=>e.length>220?YR(e):e)}function $R(i,e){return i.replace(e,`$1$2
`).split(`
`).flatMap(t=>t.trim()||[])}function YR(i){let e=[];for(let t of i.replace(KR,`$1
`).split(`
`)){let n=e.at(-1);n!==void 0&&n.length+t.length<=220?e[e.length-1]=n+t:e.push(t)}return e.map(t=>t.trim())}var JR={"zh-hans":["zh-cn","zh-sg","cmn","zh-hans"],"zh-hant":["zh-tw","cmn-tw","zh-hant","zh-hk"]};function Ly(i,e){let t=i.filter(({localService:l})=>l),n=e.toLowerCase(),[s=n]=n.split("-"),r=JR[n]??[],o=l=>{let c=l.lang.toLowerCase().replace(/_/g,"-");if(c===n)return 0;let u=r.findIndex(h=>c===h||c.startsWith(`${h}-`));return u>=0?1+u:c===s||c.startsWith(`${s}-`)?10:1/0},a=t.filter(l=>o(l)<1/0);return a.sort((l,c)=>o(l)-o(c)||Number(c.default)-Number(l.default)),a[0]??null}var ah=class{constructor(e){this.events=e;typeof this.speech?.addEventListener=="function"&&this.life.listen(this.speech,"voiceschanged",()=>this.events.voices())}events;life=new bt;speech=window.speechSynthesis??null;sentences=[];lang=null;tag="";at=0;speed=1;utterance=null;speaks(e){return this.voice(e)!==null}load(e,t){let n=e===null?[]:Iy(Py(e.html));t===this.tag&&n.join()===this.sentences.join()||(this.pause(),this.sentences=n,this.lang=e?.lang??null,this.tag=t,this.at=0)}read(){if(this.utterance!==null)return;let e=this.sentences[this.at],t=this.voice(this.tag);if(this.speech===null||e===void 0||t===null){this.finish();return}this.at===0&&this.speech.cancel();let n=new SpeechSynthesisUtterance(e);n.voice=t,n.lang=t.lang,n.rate=this.speed,n.onend=()=>this.isNow(n)&&this.goOn(),n.onerror=()=>this.isNow(n)&&this.goOn(),this.utterance=n,this.events.changed({text:e,lang:this.lang}),this.speech.speak(n)}pause(){this.utterance!==null&&(this.utterance=null,this.speech?.cancel(),this.events.changed(null))}setSpeed(e){this.speed=e}dispose(){this.pause(),this.life.dispose()}voice(e){return Ly(this.speech?.getVoices()??[],e)}isNow(e){return this.utterance===e}goOn(){this.utterance=null,this.at+=1,this.at<this.sentences.length?this.read():this.finish()}finish(){this.at=0,this.events.changed(null),this.events.ended()}};var Bp=i=>i*i*(3-2*i);function zp(i,e,t){let n=Object.entries(i).map(([s,r])=>{let o=e[s]??r,a=s==="yaw"?an(r,o):o-r;return[s,t===1?o:r+a*t]});return Object.fromEntries(n)}function ky(i,e,t){let n=i;for(let[s,r]of e.entries()){if(t<r.at)break;let o=Math.min(t,e[s+1]?.at??1/0);n=zp(n,r.to,ZR(r,o))}return n}var Wa=(i,e)=>i.some(({at:t,over:n})=>e>=t&&e<t+n),Dy=(i,e)=>i.find(({at:t})=>t>e)?.at??null,Fy=(i,e)=>Object.entries(i).every(([t,n])=>{let s=e[t]??n;return Math.abs(t==="yaw"?an(n,s):s-n)<1e-6});function ZR({at:i,over:e},t){return e<=0||t>=i+e?1:Bp((t-i)/e)}var QR=1.2;function Oy(i){let{guide:e}=i,t=e?.tour.stops[e.stop];if(t===void 0||!dn(i))return null;let n=bi(i)?.moves??[],s=t.moves.flatMap(({aim:r,over:o},a)=>{let l=n[a];return l===void 0?[]:[{at:l,over:o??QR,to:tC(r)}]});return{start:eC(t.target),legs:s.sort((r,o)=>r.at-o.at)}}function eC(i){return i.kind==="object"?{view:{},marker:i.annotation===null?null:`annotation:${i.annotation}`}:{view:{...i.view},marker:null}}function tC(i){switch(i.kind){case"view":return{view:{...i.view},marker:null};case"turn":{let{yaw:e,pitch:t,distance:n}=i.view;return{view:n===null?{yaw:e,pitch:t}:{yaw:e,pitch:t,distance:n},marker:null}}case"annotation":return{view:{},marker:`annotation:${i.annotation}`}}}var nC=20,lh=class{constructor(e){this.parts=e;this.store=e.store,this.narration=e.narration,this.reader=e.reader}parts;store;narration;reader;timer=0;course=null;whereabouts="";stopOn=null;bookmark=null;run(e,{repeat:t=!1}={}){let n=this.parts.tours().find(s=>s.id===e);return n===void 0||n.stops.length===0?!1:(this.bookmark=null,this.stopOn=null,this.narration.load(null),this.store.set({guide:{tour:n,stop:0,playing:!0,repeats:t,rest:null}}),this.goTo(0),!0)}arrived(){this.remember(),this.putOn();let e=this.store.get();this.resume(),dn(e)?e.guide?.playing===!0&&this.speak():this.setGuide({playing:!1})}translated(){let{guide:e,speaking:t}=this.store.get();this.remember(),this.putOn(),this.resume(),e?.playing===!0?this.speak():t&&this.narration.play()}left(){this.bookmark=null,this.stopOn=null,this.course=null,this.narration.load(null),this.reader.load(null,""),this.store.set({readable:!1})}async toggle(){let{guide:e}=this.store.get(),t=dn(this.store.get());e===null?await this.listen():e.rest==="over"&&t?this.run(e.tour.id):e.playing?this.pause():(this.setGuide({playing:!0,rest:null}),t?await this.speak():this.goTo(e.stop))}async listen(){let{speaking:e,sentence:t,recording:n,readable:s}=this.store.get();e||t!==null?this.pause():n!==null?await this.narration.play():s&&this.reader.read()}toggleReading(){let e=!this.store.get().readsAloud;this.store.set({readsAloud:e}),!(!dn(this.store.get())||this.store.get().recording!==null)&&(this.reader.pause(),this.narration.stay(this.dwell()),e&&this.setGuide({playing:!0,rest:null}),this.store.get().guide?.playing===!0&&this.speak())}pause(){this.narration.pause(),this.reader.pause(),this.setGuide({playing:!1})}seek(e){this.narration.seek(e),this.leadCamera()}setSpeed(e){this.store.set({speed:e}),this.narration.setSpeed(e),this.reader.setSpeed(e),this.heard()}touched(){this.parts.camera.release(),this.store.get().guide?.playing===!0&&(this.pause(),this.parts.tell("waits"))}heard(){clearTimeout(this.timer);let{narration:e,course:t}=this;if(t===null)return;this.wakeIfElsewhere(t.legs,e.now());let n=Dy(t.legs,e.now());if(n===null||!e.running)return;let s=(n-e.now())/this.store.get().speed*1e3;this.timer=window.setTimeout(()=>this.heard(),Math.max(nC,s))}ended(){let{guide:e}=this.store.get();if(this.parts.camera.release(),this.course=null,this.narration.seek(0),!(e?.playing!==!0||this.step(1))){if(e.repeats){this.goTo(0);return}this.narration.pause(),this.setGuide({playing:!1,rest:"over"}),this.parts.tell("over")}}voicesChanged(){this.store.set({readable:this.isReadable()})}step(e){let{guide:t}=this.store.get();return t===null||t.tour.stops[t.stop+e]===void 0?!1:(this.goTo(t.stop+e),!0)}end(){this.pause(),this.store.set({guide:null}),this.bookmark=null;let{route:e,place:t}=this.store.get();e.kind!=="tour"||t===null||t.kind==="house"||this.parts.go(t.kind==="scene"?Jt(t.scene.id):rn(t.object.id))}dispose(){clearTimeout(this.timer),this.reader.dispose()}goTo(e){let{guide:t}=this.store.get(),n=t?.tour.stops[e];this.narration.pause(),this.reader.pause(),t!==null&&n!==void 0&&this.parts.go({kind:"tour",id:t.tour.id,stop:n.id})}async speak(){let{recording:e,readable:t,readsAloud:n}=this.store.get();this.leadCamera(),e===null&&t&&n&&(this.narration.stay(null),this.reader.read()),await this.narration.play()==="refused"&&this.setGuide({playing:!1,rest:"refused"})}wakeIfElsewhere(e,t){let n=`${e.filter(({at:s})=>s<=t).length} ${Wa(e,t)}`;(n!==this.whereabouts||Wa(e,t))&&this.parts.camera.wake(),this.whereabouts=n}leadCamera(){this.course=Oy(this.store.get()),this.course!==null&&this.parts.camera.follow(this.course,this.narration),this.heard()}remember(){if(this.stopOn===null)return;let{recording:e}=this.store.get(),{seconds:t}=this.narration;this.bookmark={stop:this.stopOn,file:e?.file??null,cues:e?.cues??[],seconds:t}}putOn(){let e=this.store.get(),t=Ny(e),n=t===null?Uy(e):null;this.stopOn=iC(e),this.course=null,this.narration.load(t,this.stopOn===null?null:this.dwell()),this.reader.load(n,n?.lang??e.words.lang),this.store.set({readable:this.isReadable()})}resume(){let{bookmark:e}=this;if(this.stopOn===null||e===null||(this.bookmark=null,e.stop!==this.stopOn))return;let{recording:t}=this.store.get(),n=(t?.file??null)===e.file;this.narration.seek(n?e.seconds:Ey(t?.cues??[],e.cues,e.seconds))}dwell(){let{guide:e}=this.store.get();return e?.tour.stops[e.stop]?.dwell??null}isReadable(){let e=this.store.get(),t=Ny(e)===null?Uy(e):null;return t!==null&&this.reader.speaks(t.lang??e.words.lang)}setGuide(e){let{guide:t}=this.store.get();if(t===null)return;let n={...t,...e};(n.playing!==t.playing||n.rest!==t.rest)&&this.store.set({guide:n})}};function Ny(i){let{place:e,words:t}=i;return dn(i)?bi(i)?.narration??null:e?.kind==="object"?t.objects[e.object.id]?.narration??null:null}function Uy(i){let{place:e,words:t}=i;return dn(i)?bi(i)?.words??null:e?.kind==="object"?t.objects[e.object.id]?.words??null:null}function iC(i){let{guide:e}=i,t=e?.tour.stops[e.stop];return e===null||t===void 0||!dn(i)?null:`${e.tour.id}/${t.id}`}var sC={"?":"help",h:"help",i:"text",m:"contents",d:"dollhouse",g:"plan",n:"map",l:"language",t:"strip",o:"settings",f:"fullscreen",s:"sound",c:"captions",p:"play","[":"previousStop","]":"nextStop",PageUp:"previousStop",PageDown:"nextStop",Home:"home",0:"home",w:"walk"};function By(i,e,t=!0){return i.ctrlKey||i.metaKey||i.altKey?null:i.key==="Escape"?"escape":!e||i.key.length===1&&!t?null:sC[i.key.length===1?i.key.toLowerCase():i.key]??null}var rC=512,ch=class{constructor(e,t){this.stage=e;this.changed=t}stage;changed;pictures=new Map;life=new AbortController;of(e){return this.pictures.get(e??"")??null}async want(e,t){let n=t??"",s=Wi(e,t);if(this.pictures.has(n)||s.halls.length===0||s.floors.flatMap(nr).length>0||this.stage.screen?.usable!==!0)return;this.pictures.set(n,null);let r=new mo(s.halls,{...this.stage.lent,report:()=>{}},()=>{});try{await r.load(this.life.signal),this.stage.aside(o=>this.pictures.set(n,oC(r,tr(s,"plan"),o)))}catch{}finally{r.dispose()}this.pictures.get(n)===null?this.pictures.delete(n):this.changed()}forget(){this.pictures.clear()}dispose(){this.life.abort(),this.forget()}};function oC(i,{centre:e,half:t},n){let{canvas:s,renderer:r}=n,o=Math.min(s.width/t[0],s.height/t[2],rC/Math.max(t[0],t[2]))/2,[a,l]=[s.width/o/2,s.height/o/2],c=new Ui(-a,a,l,-l,0,2*t[1]+2);c.position.set(e[0],e[1]+t[1]+1,e[2]),c.rotation.x=-Math.PI/2,c.updateMatrixWorld();let u=new An;u.add(i.group),r.toneMapping=Hi,r.render(u,c);let h=document.createElement("canvas");h.width=Math.max(1,Math.round(2*t[0]*o)),h.height=Math.max(1,Math.round(2*t[2]*o));let[d,f]=[(s.width-h.width)/2,(s.height-h.height)/2];return h.getContext("2d")?.drawImage(s,d,f,h.width,h.height,0,0,h.width,h.height),h}var aC=.5,lC=.25,cC=.04,uC=4,uh=class{constructor(e){this.devicePixelRatio=e}devicePixelRatio;moving=1;slowFrames=0;wasMoving=!1;ratio(e,t){e&&this.wasMoving&&this.judge(t),this.wasMoving=e;let n=Eo(this.devicePixelRatio());return e&&!zm()?Math.max(aC,n*this.moving):n}judge(e){this.slowFrames=e>cC?this.slowFrames+1:0,!(this.slowFrames<uC)&&(this.slowFrames=0,this.moving=Math.max(lC,this.moving*.7))}};var hh=class{constructor(e){this.host=e;this.picture.className="ev-veil",this.picture.setAttribute("aria-hidden","true")}host;picture=document.createElement("canvas");fading=null;cover(e){this.fading?.cancel(),this.picture.width=e.width,this.picture.height=e.height,this.picture.getContext("2d")?.drawImage(e,0,0),this.host.append(this.picture)}async lift(e,t){if(!this.picture.isConnected)return;let n=this.picture.animate([{opacity:1,transform:"none"},{opacity:0,transform:`scale(${t})`}],{duration:e,easing:"ease-out",fill:"forwards"});this.fading=n,await n.finished.catch(()=>{}),this.fading===n&&this.remove()}remove(){this.fading?.cancel(),this.fading=null,this.picture.remove(),this.picture.width=this.picture.height=0}};var dh={left:{x:-1,y:0,zoom:0},right:{x:1,y:0,zoom:0},up:{x:0,y:1,zoom:0},down:{x:0,y:-1,zoom:0},closer:{x:0,y:0,zoom:1},farther:{x:0,y:0,zoom:-1}};var hC={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down","+":"closer","=":"closer","-":"farther",_:"farther"};function zy(i,e,t){let n=new Set;t.listen(i,"keydown",s=>{let r=hC[s.key];r===void 0||s.ctrlKey||s.metaKey||s.altKey||(s.preventDefault(),n.add(s.code),e.hold(s.code,dh[r]))}),t.listen(i,"keyup",s=>{n.delete(s.code),e.release(s.code)}),t.listen(i,"blur",()=>e.releaseAll(n)),t.listen(window,"blur",()=>e.releaseAll())}function Vy(i,e,t,n){let s=new Map,r=null,o=null,a=c=>Hp(i,c);n.listen(i,"pointerdown",c=>{if(Hy(c))return;let u=a(c);s.set(c.pointerId,u),r={at:u,time:c.timeStamp,alone:s.size===1},i.setPointerCapture(c.pointerId),e.setFingers(s.size)}),n.listen(i,"pointermove",c=>{let u=s.get(c.pointerId),h=c.pointerType!=="touch"&&s.size===0&&!Hy(c);if(t.hover(h?a(c):null),u===void 0)return;let d=a(c),f=[d[0]-u[0],d[1]-u[1]],m=[...s].find(([v])=>v!==c.pointerId)?.[1];if(s.set(c.pointerId,d),m!==void 0){let v=Math.log2(Math.max(1,fh(d,m))/Math.max(1,fh(u,m)));e.addZoom(v,[(d[0]+m[0])/2,(d[1]+m[1])/2]),e.addShift(f[0]/2,f[1]/2)}else c.buttons===2||c.shiftKey?e.addShift(...f):e.addPull(...f)});let l=c=>{if(!s.delete(c.pointerId))return;e.setFingers(s.size);let u=a(c),h=c.type==="pointerup"&&r?.alone===!0&&c.timeStamp-r.time<350&&fh(r.at,u)<8;if(r=null,!h)return;let d=o!==null&&c.timeStamp-o.time<320&&fh(o.at,u)<30;o=d?null:{at:u,time:c.timeStamp},(d?t.doubleTap:t.tap)(u)};n.listen(i,"pointerup",l),n.listen(i,"pointercancel",l),n.listen(i,"pointerleave",()=>t.hover(null)),n.listen(i,"contextmenu",c=>c.preventDefault())}function Hp(i,e){let t=i.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}var Hy=({target:i})=>i instanceof Element&&i.closest("button, a")!==null,fh=(i,e)=>Math.hypot(i[0]-e[0],i[1]-e[1]);var dC=500,fC=[1,32,400],Gy=150,pC=6;function Wy(i,e,t){t.listen(i,"wheel",n=>{n.preventDefault();let s=fC[n.deltaMode]??1,r=n.deltaY*s*(n.ctrlKey?pC:1),o=-Math.max(-Gy,Math.min(Gy,r))/dC;e.addZoom(o,Hp(i,n))},{passive:!1})}var qa=class{constructor(e,t=()=>{}){this.release=e;this.arrived=t}release;arrived;entries=new Map;want(e){for(let t of[...this.entries.keys()])e.has(t)||this.drop(t);for(let[t,n]of e)this.entries.has(t)||this.ask(t,n)}get complete(){return[...this.entries.values()].every(({there:e})=>e!==null)}get(e){return this.entries.get(e)?.there?.value??null}take(e){let t=this.entries.get(e);return this.entries.delete(e),t?.coming??null}dispose(){this.want(new Map)}ask(e,t){let n=new AbortController,s={request:n,coming:t(n.signal),there:null};this.entries.set(e,s),s.coming.then(r=>{s.there={value:r},n.signal.aborted?this.release(r):this.arrived()},()=>{this.entries.get(e)===s&&this.entries.delete(e)})}drop(e){let t=this.entries.get(e);this.entries.delete(e),t?.request.abort(),t?.there&&this.release(t.there.value)}};function qy({places:i,corners:e},t,n){let[s,r,o]=n,a=c=>{let u=(e[c]??0)*3;return[i[u]??NaN,i[u+1]??NaN,i[u+2]??NaN]},l=1/0;for(let c=0;c+2<e.length;c+=3){let[u,h,d]=a(c),[f,m,v]=a(c+1),[g,p,x]=a(c+2),[M,w,A]=[f-u,m-h,v-d],[R,b,T]=[g-u,p-h,x-d],[O,P,k]=[r*T-o*b,o*R-s*T,s*b-r*R],B=M*O+w*P+A*k,[H,L,W]=[t[0]-u,t[1]-h,t[2]-d],K=(H*O+L*P+W*k)/B;if(!(K>=0&&K<=1))continue;let[G,te,q]=[L*A-W*w,W*M-H*A,H*w-L*M],Q=(s*G+r*te+o*q)/B;if(!(Q>=0&&K+Q<=1))continue;let ee=(R*G+b*te+T*q)/B;ee>0&&ee<l&&(l=ee)}return Number.isFinite(l)?l:null}var Xy={least:.5,most:3},Vp=class{constructor(e){this.surface=e;this.geometry.setAttribute("position",new Pt(e.places,3)),this.geometry.setIndex(new Pt(e.corners,1))}surface;geometry=new Gt;meets(e,t){return qy(this.surface,e,t)}eyeHeight(e){let t=this.meets(e,[0,-1,0]);return t!==null&&t>=Xy.least&&t<=Xy.most?t:null}dispose(){this.geometry.dispose()}};async function jy(i,{walk:{glb:e}},t){let n=await i.bytes(e,t);try{let{scene:s}=await gp(n);s.updateMatrixWorld();let r=[];return s.traverse(o=>o instanceof ot&&r.push(o)),new Vp(mC(r))}catch(s){throw new Be(e.file,`not a hall that this viewer reads (${String(s)})`)}}function mC(i){let e=[],t=[];for(let{geometry:n,matrixWorld:s}of i){let r=e.length/3,{position:o}=n.attributes,a=o?.count??0,l=new F;for(let u=0;o!==void 0&&u<a;u++)l.fromBufferAttribute(o,u).applyMatrix4(s),e.push(l.x,l.y,l.z);let c=n.getIndex();for(let u=0;u<(c?.count??a);u++)t.push(r+(c?.getX(u)??u))}return{places:new Float32Array(e),corners:new Uint32Array(t)}}var ph=class{constructor(e,t){this.source=e;this.walls=new qa(n=>n.dispose(),t)}source;lows=new qa(Yu);walls;prepare(e,t){let{source:n}=this,s=o=>a=>$u(n,o,a),r=o=>a=>jy(n,o,a);this.walls.want(new Map(t.map(o=>[Ky(o),r(o)]))),this.lows.want(new Map(e.map(o=>[o.low.file,s(o)])))}wallsOf(e){return this.walls.get(Ky(e))}get complete(){return this.lows.complete&&this.walls.complete}dispose(){this.lows.dispose(),this.walls.dispose()}},Ky=({walk:i})=>i.glb.file;var gC=.2,bC=`
uniform vec3 eyes[2];
uniform mat3 turns[2];
varying vec3 ways[2];
void main() {
#ifdef BEHIND_ALL
  ways[0] = turns[0] * position;
  ways[1] = turns[1] * position;
  gl_Position = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.0);
#else
  vec4 place = modelMatrix * vec4(position, 1.0);
  ways[0] = turns[0] * (place.xyz - eyes[0]);
  ways[1] = turns[1] * (place.xyz - eyes[1]);
  gl_Position = projectionMatrix * viewMatrix * place;
#endif
}`,vC=`
uniform samplerCube behind;
uniform samplerCube ahead;
uniform float share;
varying vec3 ways[2];
void main() {
  gl_FragColor = vec4(mix(textureCube(behind, ways[0]).rgb, textureCube(ahead, ways[1]).rgb, share), 1.0);
}`,mh=class{constructor(e,t,n,s,r,o,a){this.screen=e;this.path=t;this.walls=n;this.leaving=r;this.entered=o;let l=ry(a,r,e.fullRatio);this.behind=$y(l),this.ahead=$y(l),s.copyTo(new zi(.1,10,this.behind)),this.copier=new zi(.1,10,this.ahead),o.copyTo(this.copier),this.bakedTiles=o.tilesDrawn,this.uniforms={behind:{value:this.behind.texture},ahead:{value:this.ahead.texture},share:{value:0},eyes:{value:[t.from,t.to].map(({position:[c,u,h]})=>new F(c,u,h))},turns:{value:[t.from,t.to].map(yC)}},this.materials=[this.material(!0),this.material(!1)],this.eye.rotation.order="YXZ",this.eye.near=.05,this.eye.far=2e3,this.furnish()}screen;path;walls;leaving;entered;stage=new An;eye=new dt;behind;ahead;copier;uniforms;materials;sky=new ls(2,2,2);elapsed=null;bakedAt=0;bakedTiles;step(e){this.elapsed=this.elapsed===null?0:this.elapsed+e}get done(){return(this.elapsed??0)>=_p(this.path)}draw(e,t){this.entered.look(e,t),this.copyNewTiles();let n=(this.elapsed??0)/_p(this.path),{position:s,view:r,share:o}=Bv(this.path,this.leaving,e,n);this.uniforms.share.value=o,this.eye.position.set(...s),Ku(this.eye,r,t),this.screen.renderer.render(this.stage,this.eye)}dispose(){this.behind.dispose(),this.ahead.dispose(),this.sky.dispose();for(let e of this.materials)e.dispose();for(let e of this.walls)e.dispose()}furnish(){let[e,t]=this.materials,n=(s,r,o)=>{let a=new ot(s,r);a.renderOrder=o,a.frustumCulled=!1,this.stage.add(a)};n(this.sky,e,0);for(let{geometry:s}of this.walls)n(s,t,1)}material(e){return new jt({uniforms:this.uniforms,vertexShader:bC,fragmentShader:vC,depthTest:!e,depthWrite:!e,defines:e?{BEHIND_ALL:""}:{},side:tn})}copyNewTiles(){let{tilesDrawn:e}=this.entered,t=this.elapsed??0;e===this.bakedTiles||t-this.bakedAt<gC||(this.bakedTiles=e,this.bakedAt=t,this.entered.copyTo(this.copier))}},$y=i=>new Ks(i,{depthBuffer:!1,minFilter:ft,magFilter:ft});function yC({heading:i}){let[e,t]=[Math.sin(ve(i)),Math.cos(ve(i))];return new Pe(t,0,e,0,1,0,-e,0,t)}var gh=.7,bh=class{constructor(e,t){this.course=e;this.clock=t}course;clock;from=null;elapsed=0;get returns(){return this.elapsed<gh}step(e,t){let{clock:n}=this,s=n.now(),r=this.goal(e,s),o=e.pose?.();if(r===null||o===void 0)return this.elapsed=gh,!1;this.from===null&&(ht()||Fy(o,r))?this.elapsed=gh:this.from!==null&&(this.elapsed+=t),this.from??=o;let a=this.returns?zp(this.from,r,Bp(this.elapsed/gh)):r;return e.stand?.(a),this.returns||n.running&&!ht()&&Wa(this.course.legs,s)}goal(e,t){let{start:n,legs:s}=this.course,r=e.poseFor?.(n);if(r===void 0)return null;let o=ht(),a=s.map(({at:l,over:c,to:u})=>({at:l,over:o?0:c,to:e.poseFor?.(u)??r}));return ky(r,a,t)}};var xC=400,_C=1.12,wC=.4,vh=class{constructor(e,t,n,s,r){this.host=t;this.events=r;this.screen=Xu.open(t),this.veil=new hh(t),this.loop=new pr(a=>this.tick(a)),this.input=new Su(()=>this.loop.request()),this.context={screen:this.screen,host:t,source:n,base:s,ahead:new ph(n,()=>this.loop.request()),viewport:()=>({...this.size,inset:this.inset}),wake:()=>this.loop.request(),report:a=>this.report(a)},Vy(e,this.input,{tap:a=>this.tap(a),doubleTap:a=>this.tapLed||this.leap(l=>l.focusOn(a)),hover:a=>this.display?.point?.(a)},this.life),Wy(e,this.input,this.life),zy(e,this.input,this.life);let o=new ResizeObserver(()=>this.resize());o.observe(t),this.life.add(()=>o.disconnect()),this.screen?.onContextChange(a=>a?void this.reload():this.forget())}host;events;screen;life=new bt;input;loop;veil;resolution=new uh(()=>devicePixelRatio);context;display=null;make=null;viewToKeep;loading=new AbortController;isLoading=!1;isLed=!1;isFading=!1;hasFailed=!1;moved=!1;inset=On;flight=null;tapLed=!1;lead=null;insetGlide=null;size={width:1,height:1};get current(){return this.display}get loads(){return this.isLoading}get viewport(){return this.context.viewport()}async show(e,t,n){this.loading.abort();let s=new AbortController;this.loading=s,this.make=e,this.isLoading=!0,this.hasFailed=!1,this.lead=null,this.isLed=n!==void 0,n?.then(()=>this.arrive(s)),this.say();let r=null;try{this.resize(),r=e(this.context),await Promise.all([r.load(s.signal),n]),s.signal.throwIfAborted(),this.replace(r,t)}catch(o){if(r?.dispose(),s.signal.aborted||Fn(o))return;this.fail(o instanceof Be?o:new Be("",String(o)))}}prepare(e,t){this.screen?.usable===!0&&this.context.ahead.prepare(e,t)}get prepared(){return this.context.ahead.complete}get flying(){return this.flight!==null}async reload(){this.make!==null&&await this.exchange(this.make)}async exchange(e){let t=this.display?.view()??this.viewToKeep,{lead:n}=this;await this.show(e,"cut"),t!==void 0&&this.setView(t,"cut"),this.lead=n}face(e){this.leap(t=>t.face(e))}steer(e,t){t?this.input.hold(`steer-${e}`,dh[e]):this.input.release(`steer-${e}`)}setView(e,t){this.leap(n=>n.setView(e,t))}follow(e,t){this.input.forget(),this.lead=new bh(e,t),this.loop.request()}release(){this.lead=null}wake(){this.loop.request()}turn(e,t){this.input.addTurn(e,t)}get lent(){return this.context}aside(e){this.screen===null||!this.screen.usable||(e(this.screen),this.screen.renderer.clear(),this.display?.draw())}clear(){this.loading.abort(),this.lead=null,this.isLoading=!1,this.hasFailed=!1,this.make=null,this.veil.remove(),this.land(),this.display?.dispose(),this.display=null,this.context.ahead.prepare([],[]),this.events.offered(null),this.screen?.renderer.clear()}setInset(e){this.insetGlide=new Gn(this.inset,e,ht()?0:wC),this.loop.request()}dispose(){this.clear(),this.loop.dispose(),this.life.dispose(),this.context.ahead.dispose(),this.screen?.dispose()}forget(){this.viewToKeep=this.display?.view(),this.land(),this.display?.dispose(),this.display=null,this.say()}replace(e,t){this.land(),this.flight=this.takeOff(e,t);let n=this.flight!==null,s=t!=="cut"&&!ht(),r=!n&&s&&this.display!==null&&!e.covers;n&&this.veil.remove(),r&&this.screen!==null&&(this.display?.draw(),this.veil.cover(this.screen.canvas)),this.display?.dispose(),this.display=e,this.input.forget(),this.isLoading=!1,this.moved=!1,n||this.screen?.renderer.clear(),e.enter(),this.events.offered(e.offer??null),n&&this.say(),(n||this.tick(0))&&this.loop.request(),r&&(this.isFading=!0,this.veil.lift(xC,e.recedes===!0?1:_C).then(()=>{this.isFading=!1,this.loop.request()}))}takeOff(e,t){let{screen:n,display:s}=this;if(typeof t=="string"||ht()||n?.usable!==!0||!(s instanceof sr&&e instanceof sr)||!s.shows(t.leaves))return null;let r=t.halls.flatMap(o=>this.context.ahead.wallsOf(o)??[]);return r.length===0||s.cube===null||e.cube===null?null:new mh(n,t,r,s.cube,s.view(),e.cube,this.viewport)}land(){this.flight?.dispose(),this.flight=null}leap(e){this.display!==null&&(this.input.forget(),this.lead=null,e(this.display))}tick(e){let t=this.input.take(e),{display:n}=this;if(n===null||this.screen?.usable===!1)return!1;gi(t)||(this.moved=!0,this.events.touched());let s=this.moveInset(e),r=this.lead?.step(n,e)??!1,o=n.update(t),a=this.fly(e),l=o||s||r||a!==null;return this.moved||=o,this.screen?.resize(this.context.viewport(),this.resolution.ratio(l,e)),a===null?n.draw():a.draw(n.view(),this.viewport),this.screen!==null&&this.screen.frames++,a===null?this.events.drawn(n.locate(),n.outlines()):this.events.drawn(SC(n.locate()),[]),this.say(),!l&&!t.holding&&this.settle(),l}fly(e){return this.flight?.step(e),this.flight?.done===!0&&this.land(),this.flight}settle(){this.moved&&this.events.settled(),this.moved=!1}moveInset(e){return this.insetGlide===null?!1:(this.inset=this.insetGlide.step(e),this.insetGlide.done&&(this.insetGlide=null),this.insetGlide!==null)}arrive(e){e===this.loading&&(this.isLed=!1,this.isLoading&&this.say())}tap(e){let t=this.display?.pick(e)??null;this.tapLed=t!==null,t===null?this.events.tapped():this.events.picked(t)}resize(){let{clientWidth:e,clientHeight:t}=this.host;e===0||t===0||(this.size={width:e,height:t},this.loop.request())}fail(e){this.clear(),this.hasFailed=!0,this.events.failed(e),this.say()}report(e){this.hasFailed=!0,this.events.reported(e),this.say()}say(){let{screen:e,display:t,lead:n}=this,s=this.isFading||this.flying||n?.returns===!0,r=this.isLoading||s||e?.usable===!1||t?.complete===!1;this.events.awaited(this.isLoading&&!this.isLed),this.events.status(this.hasFailed?"error":r?"loading":"ready")}},SC=i=>new Map([...i].map(([e,t])=>[e,{...t,inSight:!1}]));var _o=()=>document,Yy=["fullscreenchange","webkitfullscreenchange"],Jy=()=>_o().fullscreenEnabled||_o().webkitFullscreenEnabled===!0,Gp=()=>(_o().fullscreenElement??_o().webkitFullscreenElement??null)!==null;function Zy(i){Gp()?_o().exitFullscreen!==void 0?document.exitFullscreen():_o().webkitExitFullscreen?.():i.requestFullscreen!==void 0?i.requestFullscreen().catch(()=>{}):i.webkitRequestFullscreen?.()}var st,e0,MC,ys,Wp,Mh,t0,xh,n0,jp,qp,i0,Xa=Symbol.for("pv"),Th={},Ah=[],TC=/^m(i|n|o|s|text|space)$/,Kp=Array.isArray,s0=Ah.slice,or=Object.assign;function rr(i){i&&i.parentNode&&i.remove()}function _h(i,e,t,n,s){var r={type:i,props:e,key:t,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xa,__v:s||++e0,__i:-1,__u:0};return!s&&st.vnode&&st.vnode(r),r}function Je(i){return i.children}function wh(i,e){this.props=i,this.context=e,this.__g=0}function xs(i,e){if(e==null)return i.__&&xs(i.__,i.__i+1);for(var t;e<i.__k.length;e++)if((t=i.__k[e])&&t.__e)return t.__e;return typeof i.type!="function"||i.props.__P?null:xs(i)}function AC(i){var e,t=i.__v,n=t.__e,s=[],r=[],o=i.__P;o&&((e=or({constructor:Xa},t)).__v=t.__v+1,st.vnode&&st.vnode(e),$p(o,e,t,i.__n,o.namespaceURI,32&t.__u?[n]:null,s,n||xs(t),32&t.__u,r),e.__v=t.__v,e.__.__k[e.__i]=e,u0(s,e,r),t.__=t.__e=null,e.__e!=n&&r0(e))}function r0(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(e){return e&&(i.__e=e.__e)}),r0(i)}function Xp(i){(8&i.__g||(i.__g|=8,ys.push(i),Mh++))&&Wp==st.debounceRendering||((Wp=st.debounceRendering)||queueMicrotask)(o0)}function o0(){try{for(var i,e=1;ys.length;)ys.length>e&&ys.sort(t0),i=ys.shift(),e=ys.length,8&i.__g&&AC(i)}finally{(Mh=ys.length)&&(Wp||queueMicrotask)(o0)}}function a0(i,e,t,n,s,r,o,a,l,c,u){var h,d,f,m,v,g,p=n.__k||Ah,x=e.length;for(l=EC(t,e,p,l,x),h=0;h<x;h++)(f=t.__k[h])!=null&&(d=~f.__i&&p[f.__i]||Th,f.__i=h,g=$p(i,f,d,s,r,o,a,l,c,u),m=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.ref&&Yp(d.ref,null,f,d),f.ref&&u.push(f.ref,f.__c||m,f)),v=v||m,4&f.__u?(l=l0(f,l,i,!d.__v),d.__e&&(d.__e=null)):typeof f.type=="function"&&g!==void 0?l=g:m&&(l=m.nextSibling),f.__u&=-21);return t.__e=v,l}function EC(i,e,t,n,s){var r,o,a,l,c,u,h,d,f,m=t.length,v=m,g=0,p=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=e[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=_h(null,o):Kp(o)?o=x[r]=_h(Je,{children:o}):o.constructor===Xa&&o.__b?o=x[r]=_h(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,l=r+g,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=RC(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?g--:c==l+1?g++:c!=l&&(c>l?g--:g++,p=1)):(~c||(s>m?g--:s<m&&g++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(p){for(u=[],h=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(g=0,d=u.length;g<d;)u[f=g+d>>1]<o.__i?g=f+1:d=f;u[g]=o.__i,h[r]=g+1}for(g=u.length;r--;)h[r]&&(h[r]==g?g--:x[r].__u|=4)}if(v)for(r=0;r<m;r++)!(a=t[r])||2&a.__u||(a.__e==n&&(n=xs(a)),Jp(a,a));return n}function l0(i,e,t,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return e;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,e=l0(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=xs(i))&&!e.parentNode&&(e=null),o=i.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function RC(i,e,t,n){var s,r=i.key,o=i.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return t;if(n>(l?1:0)){for(s=t-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function Qy(i,e,t){t==null&&(t=""),e[0]=="-"?i.setProperty(e,t):i[e]=t}function yh(i,e,t,n,s){var r,o;if(e=="style")if(typeof t=="string")i.style.cssText=t;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(e in n)t&&e in t||Qy(i.style,e);if(t)for(e in t)n&&t[e]==n[e]||Qy(i.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[e]=t,t&&n||(o=qp[e]||(qp[e]=CC(e)),(i.__a||(i.__a={}))[e]=jp,r=e!=(e=e.replace(n0,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?i.addEventListener(e,o,r):i.removeEventListener(e,o,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in i)try{return void(i[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?i.removeAttribute(e):i.setAttribute(e,e=="popover"&&t==1?"":t)}}function CC(i){return function(e){var t=this.__e;if(t){if(t=t[i],e[xh]==null)e[xh]=jp++;else if(e[xh]<this.__a[i])return;return t(st.event?st.event(e):e)}}}function $p(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,m,v,g,p,x,M,w,A,R,b,T,O,P,k,B=e.type;if(e.constructor!==Xa)return null;128&t.__u&&(l=32&t.__u,u=t.__c.__z)&&(e.__u|=l,h=r=[],u.nodeType==8?a=Sh(u,r):r.push(u),a=r[0]||a),(u=st.__b)&&u(e);e:if(typeof B=="function"){d=o.length;try{if(p=e.props,x=(u=B.prototype)&&u.render,M=(u=B.contextType)&&n[u.__c],w=u?M?M.props.value:u.__:n,(f=t.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(x?e.__c=f=new B(p,w):(e.__c=f=new wh(p,w),f.constructor=B,f.render=IC),M&&M.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),B.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=or({},f.__s)),or(f.__s,B.getDerivedStateFromProps(p,f.__s)))),m=f.props,v=f.state,f.__v=e,t.__c){if(p!==m&&x&&!B.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(p,w),e.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(p,f.__s,w)===!1){e.__v!=t.__v&&(f.props=p,f.state=f.__s,f.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(H){H&&(H.__=e)}),Ah.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&o.push(f),a=xs(t);break e}f.componentWillUpdate&&f.componentWillUpdate(p,f.__s,w),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(m,v,g)})}else x&&!B.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=w,f.props=p,f.__P=i,f.__g&=-5,A=st.__r,R=x?25:0;do f.__g&=-9,A&&A(e),u=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++R<25);x&&(Ah.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=or({},n,f.getChildContext())),x&&t.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(m,v)),b=u&&u.type===Je&&u.key==null?u.props.children:u,p.__P&&(u=a,s=(i=p.__P).namespaceURI,l=r=null,t.props&&t.props.__P!=i&&(t.__k.some(function(H){H&&Jp(H,H)}),t.__k=null),a=t.__k?xs(t,0):null),a=a0(i,Kp(b)?b:[b],e,t,n,s,r,o,a,l,c),p.__P&&(e.__e=null,a=u),e.__u&=-161,h&&h.some(rr),f.__h.length&&o.push(f),1&f.__g&&(f.__g&=-4)}catch(H){if(o.length=d,e.__v=null,l||r)if(H&&H.then){if(e.__u|=128|l,r){for(~(P=r.indexOf(a||void 0))||(P=r.length);(k=r[P-1])&&k.nodeType==8;)P--;for(;P<r.length;P++)if(k=r[P])if(r[P]=null,T){if(k==O)break}else{if(k.nodeType!=8)break;k.data.startsWith("$s")&&(O=Sh(T=k))}}if(!T){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;T=a}(u=Sh(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,a=u):e.__e=a,a=a&&a.nextSibling}else r&&r.some(rr);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),H&&H.then||c0(e),st.__e(H,e,t)}}else a=e.__e=PC(t.__e,e,t,n,s,r,o,l,c,i);return(u=st.diffed)&&u(e),a}function Sh(i,e){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var t=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))t++;else if(i.data.startsWith("/$s")&&!--t)return i}e&&e.push(i)}}function c0(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(c0))}function u0(i,e,t){for(var n=0;n<t.length;)Yp(t[n++],t[n++],t[n++]);st.__c&&st.__c(e,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){st.__e(r,s.__v)}})}function PC(i,e,t,n,s,r,o,a,l,c){var u,h,d,f,m,v,g,p,x=t.props||Th,M=e.props,w=e.type;if(w=="svg"?s="http://www.w3.org/2000/svg":w=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((m=r[u])&&(w?m.localName==w:m.nodeType==3)){i=m,r[u]=null;break}}if(!i){if(p=c.ownerDocument||document,!w)return p.createTextNode(M);i=p.createElementNS(s,w,M.is?M:c),a&&(st.__m&&st.__m(e,r),a=!1),r=null}if(w){if(c=w=="template"&&i.content||i,r=w=="textarea"&&M.defaultValue!=null?null:r&&s0.call(c.childNodes),!a&&r)for(x={},u=0;u<i.attributes.length;u++)x[(m=i.attributes[u]).name]=m.value;for(u in x)m=x[u],u=="dangerouslySetInnerHTML"?d=m:u=="children"||u in M||u=="value"&&"defaultValue"in M||u=="checked"&&"defaultChecked"in M||yh(i,u,null,m,s);for(u in M)m=M[u],u=="children"?f=m:u=="dangerouslySetInnerHTML"?h=m:u=="value"?v=m:u=="checked"?g=m:a&&typeof m!="function"||x[u]===m||yh(i,u,m,x[u],s);h?(a||d&&(h.__html==d.__html||h.__html==i.innerHTML)||(i.innerHTML=h.__html),e.__k=[]):(d&&(i.textContent=""),(w=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&TC.test(w))&&(s="http://www.w3.org/1999/xhtml"),a0(c,Kp(f)?f:[f],e,t,n,s,r,o,r?r[0]:t.__k&&xs(t,0),a,l),r&&r.some(rr)),a&&w!="textarea"||(u="value",w=="progress"&&v==null?i.removeAttribute(u):v==null||v===i[u]&&(w!="progress"||v)||yh(i,u,v,x[u],s),u="checked",g!=null&&g!=i[u]&&yh(i,u,g,x[u],s))}else x===M||a&&i.data==M||(i.data=M);return i}function Yp(i,e,t,n){try{typeof i=="function"?e?e.__x=i(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():i(null)):i.current=e}catch(s){st.__e(s,t)}}function Jp(i,e,t){var n,s,r,o;if(st.unmount&&st.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||Yp(n,null,e,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){st.__e(a,e)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Jp(n[o],e,typeof i.type!="function"||t&&!i.props.__P);!t&&(n=i.__c)&&(n=n.__z)&&(s=Sh(n,r=[]))&&(n==i.__e&&r.some(rr),rr(s),rr(n)),t||rr(i.__e),i.__e=i.__c=i.__=null}function IC(i,e,t){return this.constructor(i,t)}function ja(i,e){var t,n,s,r;st.__&&st.__(i,e),e.nodeType==9&&(e=e.documentElement),n=(t=i&&32&i.__u)?null:e.__k,e.__k=_h(Je,{children:[i]}),s=[],r=[],$p(e,e.__k,n||Th,Th,e.namespaceURI,n?null:e.firstChild?s0.call(e.childNodes):null,s,n?n.__e:e.firstChild,t,r),u0(s,e.__k,r),e.__k.props.children=null}function h0(i){function e(t){var n,s;return this.getChildContext||(n=new Set,(s={})[e.__c]=this,this.getChildContext=function(){return s},this.shouldComponentUpdate=function(r){this.props.value!=r.value&&n.forEach(function(o){o.__g|=4,Xp(o)})},this.sub=function(r){n.add(r);var o=r.componentWillUnmount;r.componentWillUnmount=function(){n.delete(r),o&&o.call(r)}}),t.children}return e.__c="__cC"+i0++,e.__=i,e.Provider=(e.Consumer=function(t,n){return t.children(n)}).contextType=e,e}st={__e:function(i,e,t,n){for(var s,r,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw Mh=0,i}},e0=0,MC=function(i){return i!=null&&i.constructor===Xa},wh.prototype.setState=function(i,e){var t=this.__s;t&&t!=this.state||(t=this.__s=or({},this.state)),typeof i=="function"&&(i=i(or({},t),this.props)),i&&(or(t,i),this.__v&&(e&&this.__k.push(e),Xp(this)))},wh.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),Xp(this))},wh.prototype.render=Je,ys=[],Mh=0,t0=function(i,e){return i.__v.__b-e.__v.__b},xh=Symbol(),n0=/(PointerCapture)$|Capture$/i,jp=0,qp={},i0=0;var LC=new Set(["ar","ckb","dv","fa","he","ps","sd","ug","ur","yi"]),kC=new Set(["arab","hebr","nkoo","syrc","thaa"]);function wo(i){let[e="",...t]=i.toLowerCase().split("-"),n=t.find(r=>/^[a-z]{4}$/.test(r));return(n===void 0?LC.has(e):kC.has(n))?"rtl":"ltr"}var Eh=class{element=document.createElement("div");constructor(){this.element.className="ev-unseen",this.element.setAttribute("aria-live","polite")}say(e,t){this.element.lang=t,this.element.dir=wo(t),this.element.textContent=this.element.textContent===e?`${e} `:e}};var _s,wt,Zp,d0,Qp=Object.is,Rh=0,_0=[],em=[],Tt=st,f0=Tt.__b,p0=Tt.__r,m0=Tt.diffed,g0=Tt.__c,b0=Tt.unmount,v0=Tt.__;function So(i,e){Tt.__h&&Tt.__h(wt,i,Rh||e),Rh=0;var t=wt.__H||(wt.__H={__:[],__h:[]});return i>=t.__.length&&t.__.push({}),t.__[i]}function yi(i){return Rh=1,DC(w0,i)}function DC(i,e,t){var n=So(_s++,2);if(n.t=i,!n.__c&&(n.__=[t?t(e):w0(void 0,e),function(r){var o=(n.__N||n.__)[0],a=n.t(o,r);Qp(o,a)||(n.__N=[a,n.__[1]],n.__c.setState({}))}],n.__c=wt,!wt.__f)){wt.__f=!0;var s=wt.shouldComponentUpdate;wt.shouldComponentUpdate=function(r,o,a){var l=this.__H;if(!l)return!0;var c=!1,u=this.props!=r;if(l.__.some(function(d){d.__N&&(c=!0,Qp(d.__[0],d.__N[0])||(u=!0))}),s){var h=s.call(this,r,o,a);return c?h||u:h}return!c||u}}return n.__}function Pn(i,e){var t=So(_s++,3);!Tt.__s&&rm(t.__H,e)&&(t.__P=!0,t.__=i,t.u=e,wt.__H.__h.push(t))}function ni(i,e){var t=So(_s++,4);!Tt.__s&&rm(t.__H,e)&&(t.__P=!1,t.__=i,t.u=e,wt.__h.push(t))}function Wt(i){return Rh=5,nm(function(){return{current:i}},[])}function nm(i,e){var t=So(_s++,7);return rm(t.__H,e)&&(t.__=i(),t.__H=e),t.__}function im(i){var e=wt.context[i.__c],t=So(_s++,9);return t.c=i,e?(t.__==null&&(t.__=!0,e.sub(wt)),e.props.value):i.__}function sm(){var i=So(_s++,11);if(!i.__){for(var e=wt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);i.__="P"+t[0]+"-"+t[1]++}return i.__}function FC(){var i;do{for(;i=em.shift();)try{Ka(i)}catch(t){Tt.__e(t,{__:(i=i.__P)&&i.__v})}for(;i=_0.shift();){var e=i.__H;if(i.__P&&e)try{e.__h.some(Ka),e.__h.some(tm),e.__h=[]}catch(t){e.__h=[],Tt.__e(t,i.__v)}}}while(em.length)}Tt.__b=function(i){wt=null,f0&&f0(i)},Tt.__=function(i,e){i&&e.__k&&e.__k.__m&&(i.__m=e.__k.__m),v0&&v0(i,e)},Tt.__r=function(i){p0&&p0(i),_s=0;var e=(wt=i.__c).__H;e&&(Zp==wt?wt.__h=[]:(e.__h.some(Ka),e.__h.some(tm),_s=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Zp=wt},Tt.diffed=function(i){m0&&m0(i);var e=i.__c;e&&e.__H&&(e.__H.__h.length&&x0(_0.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Zp=wt=null},Tt.__c=function(i,e){e.some(function(t){try{t.__h.some(Ka),t.__h=t.__h.filter(function(n){return!n.__||tm(n)})}catch(n){t.__h=[function(){throw n}]}}),g0&&g0(i,e)},Tt.unmount=function(i){b0&&b0(i);var e,t,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=i.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,x0(em.push(s))}else Ka(s)}catch(r){e=r}}),n.__H=void 0,e&&Tt.__e(e,n.__v))};var y0=typeof requestAnimationFrame=="function";function OC(i){var e,t=function(){clearTimeout(n),y0&&cancelAnimationFrame(e),setTimeout(i)},n=setTimeout(t,35);y0&&(e=requestAnimationFrame(t))}function x0(i){i!=1&&d0==Tt.requestAnimationFrame||((d0=Tt.requestAnimationFrame)||OC)(FC)}function Ka(i){var e=wt,t=i.__c;typeof t=="function"&&(i.__c=void 0,t()),wt=e}function tm(i){var e=wt;i.__c=i.__(),wt=e}function rm(i,e){return!i||i.length!=e.length||e.some(function(t,n){return!Qp(t,i[n])})}function w0(i,e){return typeof e=="function"?e(i):e}var S0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-arrow-down"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M12 5v14" />
  <path d="m19 12-7 7-7-7" />
</svg>
`;var M0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-rotate-ccw"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8" />
  <path d="M3 3v5h5" />
</svg>
`;var T0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-arrow-left"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="m12 19-7-7 7-7" />
  <path d="M19 12H5" />
</svg>
`;var A0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-arrow-right"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M5 12h14" />
  <path d="m12 5 7 7-7 7" />
</svg>
`;var E0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-arrow-up"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="m5 12 7-7 7 7" />
  <path d="M12 19V5" />
</svg>
`;var R0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-box"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M21 8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73l7 4a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16Z" />
  <path d="m3.3 7 8.7 5 8.7-5" />
  <path d="M12 22V12" />
</svg>
`;var C0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-captions"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <rect width="18" height="14" x="3" y="5" rx="2" ry="2" />
  <path d="M7 15h4M15 15h2M7 11h2M13 11h4" />
</svg>
`;var P0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-captions-off"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M10.5 5H19a2 2 0 0 1 2 2v8.5" />
  <path d="M17 11h-.5" />
  <path d="M19 19H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2" />
  <path d="m2 2 20 20" />
  <path d="M7 11h4" />
  <path d="M7 15h2.5" />
</svg>
`;var I0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-square-split-horizontal"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M12 2v20" />
  <path d="M16 3h3a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-3" />
  <path d="M8 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3" />
</svg>
`;var L0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-file-text"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z" />
  <path d="M14 2v5a1 1 0 0 0 1 1h5" />
  <path d="M10 9H8" />
  <path d="M16 13H8" />
  <path d="M16 17H8" />
</svg>
`;var k0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-maximize"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M8 3H5a2 2 0 0 0-2 2v3" />
  <path d="M21 8V5a2 2 0 0 0-2-2h-3" />
  <path d="M3 16v3a2 2 0 0 0 2 2h3" />
  <path d="M16 21h3a2 2 0 0 0 2-2v-3" />
</svg>
`;var D0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-rotate-3d"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="m15.194 13.707 3.814 1.86-1.86 3.814" />
  <path d="M16.47214 7.52786 A 5 10 0 1 0 13 21.79796" />
  <path d="M21.79796 11 A 10 5 0 1 0 19 15.57071" />
</svg>
`;var F0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-circle-question-mark"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <circle cx="12" cy="12" r="10" />
  <path d="M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3" />
  <path d="M12 17h.01" />
</svg>
`;var O0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-image"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <rect width="18" height="18" x="3" y="3" rx="2" ry="2" />
  <circle cx="9" cy="9" r="2" />
  <path d="m21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21" />
</svg>
`;var N0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-info"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <circle cx="12" cy="12" r="10" />
  <path d="M12 16v-4" />
  <path d="M12 8h.01" />
</svg>
`;var U0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-languages"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="m5 8 6 6" />
  <path d="m4 14 6-6 2-3" />
  <path d="M2 5h12" />
  <path d="M7 2h1" />
  <path d="m22 22-5-10-5 10" />
  <path d="M14 18h6" />
</svg>
`;var B0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-minimize"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M8 3v3a2 2 0 0 1-2 2H3" />
  <path d="M21 8h-3a2 2 0 0 1-2-2V3" />
  <path d="M3 16h3a2 2 0 0 1 2 2v3" />
  <path d="M16 21v-3a2 2 0 0 1 2-2h3" />
</svg>
`;var z0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-layout-list"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <rect width="7" height="7" x="3" y="3" rx="1" />
  <rect width="7" height="7" x="3" y="14" rx="1" />
  <path d="M14 4h7" />
  <path d="M14 9h7" />
  <path d="M14 15h7" />
  <path d="M14 20h7" />
</svg>
`;var H0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-landmark"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M10 18v-7" />
  <path d="M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949z" />
  <path d="M14 18v-7" />
  <path d="M18 18v-7" />
  <path d="M3 22h18" />
  <path d="M6 18v-7" />
</svg>
`;var V0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-headphones"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M3 14h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a9 9 0 0 1 18 0v7a2 2 0 0 1-2 2h-1a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2h3" />
</svg>
`;var G0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-map"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M14.106 5.553a2 2 0 0 0 1.788 0l3.659-1.83A1 1 0 0 1 21 4.619v12.764a1 1 0 0 1-.553.894l-4.553 2.277a2 2 0 0 1-1.788 0l-4.212-2.106a2 2 0 0 0-1.788 0l-3.659 1.83A1 1 0 0 1 3 19.381V6.618a1 1 0 0 1 .553-.894l4.553-2.277a2 2 0 0 1 1.788 0z" />
  <path d="M15 5.764v15" />
  <path d="M9 3.236v15" />
</svg>
`;var W0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-map-pinned"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M18 8c0 3.613-3.869 7.429-5.393 8.795a1 1 0 01-1.214 0C9.87 15.429 6 11.613 6 8a6 6 0 0112 0" />
  <path d="M4.474 15h-.197a1 1 0 00-.969.753l-1.097 4.35a1.5 1.5 0 001.444 1.898L20.344 22a1.5 1.5 0 001.446-1.897l-1.098-4.35a1 1 0 00-.969-.753h-.197" />
  <circle cx="12" cy="8" r="2" />
</svg>
`;var q0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-minus"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M5 12h14" />
</svg>
`;var X0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-ellipsis"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <circle cx="12" cy="12" r="1" />
  <circle cx="19" cy="12" r="1" />
  <circle cx="5" cy="12" r="1" />
</svg>
`;var j0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-music"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M21 16V3a1 1 0 0 0-1.28-.96l-10 2.917a1 1 0 0 0-.72.96V19" />
  <circle cx="18" cy="16" r="3" />
  <circle cx="6" cy="19" r="3" />
</svg>
`;var K0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-chevron-right"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="m9 18 6-6-6-6" />
</svg>
`;var $0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-external-link"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M15 3h6v6" />
  <path d="M10 14 21 3" />
  <path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6" />
</svg>
`;var Y0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-book-open"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M12 5v16" />
  <path d="M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z" />
</svg>
`;var J0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-pause"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <rect x="14" y="3" width="5" height="18" rx="1" />
  <rect x="5" y="3" width="5" height="18" rx="1" />
</svg>
`;var Z0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-play"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z" />
</svg>
`;var Q0=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-plus"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M5 12h14" />
  <path d="M12 5v14" />
</svg>
`;var ex=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-chevron-left"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="m15 18-6-6 6-6" />
</svg>
`;var tx=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-speech"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M8.8 20v-4.1l1.9.2a2.3 2.3 0 0 0 2.164-2.1V8.3A5.37 5.37 0 0 0 2 8.25c0 2.8.656 3.054 1 4.55a5.77 5.77 0 0 1 .029 2.758L2 20" />
  <path d="M19.8 17.8a7.5 7.5 0 0 0 .003-10.603" />
  <path d="M17 15a3.5 3.5 0 0 0-.025-4.975" />
</svg>
`;var nx=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-route"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <circle cx="6" cy="19" r="3" />
  <path d="M9 19h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15" />
  <circle cx="18" cy="5" r="3" />
</svg>
`;var ix=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-settings-2"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M14 17H5" />
  <path d="M19 7h-9" />
  <circle cx="17" cy="17" r="3" />
  <circle cx="7" cy="7" r="3" />
</svg>
`;var sx=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-share-2"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <circle cx="18" cy="5" r="3" />
  <circle cx="6" cy="12" r="3" />
  <circle cx="18" cy="19" r="3" />
  <line x1="8.59" x2="15.42" y1="13.51" y2="17.49" />
  <line x1="15.41" x2="8.59" y1="6.51" y2="10.49" />
</svg>
`;var rx=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-volume-x"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M11 4.702a.7.7 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.7.7 0 0 0 11 19.298z" />
  <path d="m16.5 14.5 5-5" />
  <path d="m16.5 9.5 5 5" />
</svg>
`;var ox=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-volume-2"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z" />
  <path d="M16 9a5 5 0 0 1 0 6" />
  <path d="M19.364 18.364a9 9 0 0 0 0-12.728" />
</svg>
`;var ax=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-gallery-thumbnails"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <rect width="18" height="14" x="3" y="3" rx="2" />
  <path d="M4 21h1" />
  <path d="M9 21h1" />
  <path d="M14 21h1" />
  <path d="M19 21h1" />
</svg>
`;var lx=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-video"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="m16 13 5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5" />
  <rect x="2" y="6" width="14" height="12" rx="2" />
</svg>
`;var cx=`<!-- @license lucide-static v1.62.0 - ISC -->
<svg
  class="lucide lucide-x"
  xmlns="http://www.w3.org/2000/svg"
  width="24"
  height="24"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d="M18 6 6 18" />
  <path d="m6 6 12 12" />
</svg>
`;var MP=Symbol.for("pv"),TP=0;function y(i,e,t,n,s,r){e||(e={});var o,a,l=e;if("ref"in l&&typeof i!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:i,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:MP,__v:--TP,__i:-1,__u:0};return(s||r)&&(c.__source=s,c.__self=r),st.vnode&&st.vnode(c),c}var AP={arrowDown:S0,again:M0,arrowLeft:T0,arrowRight:A0,arrowUp:E0,box:R0,captions:C0,captionsOff:P0,compare:I0,document:L0,fullscreen:k0,gyroscope:D0,help:F0,image:O0,info:N0,landmark:H0,languages:U0,leaveFullscreen:B0,list:z0,listen:V0,map:G0,mapPin:W0,minus:q0,more:X0,music:j0,next:K0,outward:$0,page:Y0,pause:J0,play:Z0,plus:Q0,previous:ex,readAloud:tx,route:nx,settings:ix,share:sx,soundOff:rx,soundOn:ox,strip:ax,video:lx,x:cx},EP={arrowLeft:"rtl",help:"arab",list:"rtl",next:"rtl",outward:"rtl",previous:"rtl"};function Kt({name:i}){return y("span",{class:"ev-icon","data-turns":EP[i],"aria-hidden":"true",dangerouslySetInnerHTML:{__html:AP[i]}})}function at({icon:i,label:e,onPress:t,pressed:n,disabled:s,kind:r}){return y("button",{type:"button",class:`ev-button ${r??""}`,"aria-label":e,"aria-pressed":n,disabled:s,onClick:t,children:[y(Kt,{name:i}),y("span",{class:"ev-tip","aria-hidden":"true",children:e})]})}var RP=.25;function _n({title:i,subject:e="",closeLabel:t,actions:n,children:s}){let r=Wt(null),o=Wt(null),a=Wt(null);return ni(()=>{let{activeElement:l}=document;r.current?.contains(l)===!1&&(a.current=l),o.current?.focus({preventScroll:!0})},[e]),ni(()=>()=>{let{current:l}=a;l instanceof HTMLElement&&l.isConnected&&l.focus({preventScroll:!0})},[]),Pn(()=>{let l=r.current;if(l===null)return;let c=new ResizeObserver(()=>n.cover(ux(l)));return c.observe(l),()=>{c.disconnect(),n.cover(On)}},[]),y("section",{class:"ev-sheet",role:"dialog","aria-labelledby":"ev-sheet-title",ref:r,children:[y("header",{class:"ev-sheet-head",onPointerDown:l=>r.current&&CP(l,r.current,n.closeSheet),children:[y("h2",{class:"ev-sheet-title",id:"ev-sheet-title",tabIndex:-1,ref:o,children:i}),y(at,{icon:"x",label:t,onPress:n.closeSheet,kind:"ev-sheet-close"})]}),y("div",{class:"ev-sheet-body",tabIndex:0,role:"group","aria-labelledby":"ev-sheet-title",children:s})]})}function ux(i){if(i.offsetWidth>=(i.offsetParent?.clientWidth??innerWidth)*.9)return{...On,bottom:i.offsetHeight};let t=getComputedStyle(i).direction==="rtl"?"left":"right";return{...On,[t]:i.offsetWidth}}function CP(i,e,t){if(!(ux(e).bottom>0)||!(i.currentTarget instanceof HTMLElement)||i.target instanceof Element&&i.target.closest("button")!==null)return;let s=i.currentTarget,r=i.clientY;s.setPointerCapture(i.pointerId);let o=({clientY:c})=>Math.max(0,c-r),a=c=>{e.style.transform=`translateY(${o(c)}px)`},l=c=>{s.removeEventListener("pointermove",a),s.removeEventListener("pointerup",l),s.removeEventListener("pointercancel",l),e.style.transform="",c.type==="pointerup"&&o(c)>e.offsetHeight*RP&&t()};s.addEventListener("pointermove",a),s.addEventListener("pointerup",l),s.addEventListener("pointercancel",l)}var om=h0(null);function am({lang:i,children:e}){return y(om.Provider,{value:rd(i)?i:null,children:e})}var At=i=>i===null?{}:{lang:i,dir:wo(i)};function pt({of:{text:i,lang:e}}){let t=im(om),n=e??t;return n===null?y(Je,{children:i}):y("bdi",{...At(n),children:i})}function ar({of:{html:i,lang:e},base:t}){let n=Wt(null),s=im(om);return ni(()=>{let r=document.createElement("template");r.innerHTML=i;for(let o of["href","src"])for(let a of r.content.querySelectorAll(`[${o}]`))a.setAttribute(o,PP(a.getAttribute(o)??"",t));n.current?.replaceChildren(r.content)},[i,t]),y("div",{class:"ev-prose",ref:n,...At(e??s)})}function Ch({title:i,prose:e,base:t}){return y("details",{class:"ev-transcript",children:[y("summary",{children:i}),y(ar,{of:e,base:t})]})}var PP=(i,e)=>/^(#|\/|[a-z][a-z0-9+.-]*:)/i.test(i)?i:e+i;function hx({shown:i}){let{config:e,state:t,actions:n,t:s}=i,{tour:r}=e,{words:o,place:a,guide:l}=t,c=(f,m)=>f??{text:m,lang:null},u=r.tours.map(({id:f,stops:m})=>({route:{kind:"tour",id:f,stop:null},label:c(o.tours[f]?.title,f),detail:s.stopsCount(m.length),here:l?.tour.id===f})),h=r.scenes.map(({id:f})=>({route:Jt(f),label:c(o.scenes[f]?.title,f),detail:null,here:a?.kind==="scene"&&a.scene.id===f})),d=r.objects.map(({id:f,icon:m})=>({route:rn(f),label:c(o.objects[f]?.title,f),detail:null,here:a?.kind==="object"&&a.object.id===f,icon:m&&e.base+m}));return y(_n,{title:s.contents,closeLabel:s.closePanel,actions:n,children:[y(lm,{title:s.tours,entries:u,go:f=>f.kind==="tour"?n.takeTour(f.id):n.go(f)}),y(lm,{title:s.scenes,entries:h,go:n.go}),y(lm,{title:s.objects,entries:d,go:n.go})]})}function lm({title:i,entries:e,go:t}){return e.length===0?null:y(Je,{children:[y("h3",{class:"ev-subtitle",children:i}),y("ul",{class:"ev-entries",children:e.map(({route:n,label:s,detail:r,here:o,icon:a})=>y("li",{children:y("button",{type:"button",class:"ev-entry","aria-current":o?"location":void 0,onClick:()=>t(n),children:[y("span",{class:"ev-entry-name",children:[a&&y("img",{class:"ev-entry-icon",src:a,width:48,height:48,alt:"",loading:"lazy"}),y(pt,{of:s})]}),r!==null&&y("span",{class:"ev-entry-detail",children:r})]})},s.text))})]})}var IP={dollhouse:"landmark",plan:"map"},LP=["dollhouse","plan"];function dx({shown:{config:i,state:e,actions:t,t:n,hasWebgl:s}}){let{place:r}=e,o=xn(i.tour);return y(Je,{children:LP.filter(a=>Wn(o,a,s)).map(a=>y(at,{icon:IP[a],label:n[a],onPress:()=>t.toggleHouse(a),pressed:r?.kind==="house"&&r.outlook===a},a))})}function fx({shown:{state:i,actions:e,t}}){let{place:n,words:s}=i;if(n?.kind!=="house"||n.house.floors.length<2)return null;let{house:r,outlook:o,floor:a}=n;return y("div",{class:"ev-bar ev-floors",children:y("select",{class:"ev-select","aria-label":t.floor,value:a??"",onChange:({currentTarget:l})=>e.showFloor(l.value||null),children:[o==="dollhouse"&&y("option",{value:"",children:t.allFloors}),[...r.floors].reverse().map(({id:l})=>y("option",{value:l,...At(s.floors[l]?.lang??null),children:s.floors[l]?.text??l},l))]})})}function px({shown:{actions:i,t:e}}){return y("div",{class:"ev-bottom",children:y("div",{class:"ev-bar",children:y("button",{type:"button",class:"ev-medium",onClick:i.endOpening,children:e.skipOpening})})})}var kP={model:"box",image:"image",audio:"music",video:"video"};function mx({shown:{state:i,actions:e,t}}){let{place:n,words:s}=i;if(n?.kind!=="object"||n.object.media.length<2)return null;let{object:r,medium:o}=n;return y("div",{class:"ev-bar ev-media",role:"group","aria-label":t.media,children:r.media.map(a=>{let l=s.objects[r.id]?.media[a.id]?.caption,c=l?.text??t[a.form.kind];return y("button",{type:"button",class:"ev-medium","aria-label":c,...At(l?.lang??null),"aria-pressed":a===o,onClick:()=>e.go(rn(r.id,{media:a.id})),children:[y(Kt,{name:kP[a.form.kind]}),y("span",{class:"ev-medium-name","aria-hidden":"true",children:c})]},a.id)})})}function Ph({state:i,actions:e,t}){let{place:n,sheet:s,ambientOn:r,gyroscope:o,fullscreen:a,kiosk:l}=i;return[n?.kind==="scene"&&n.scene.ambient!==null&&{id:"sound",icon:r?"soundOn":"soundOff",label:r?t.soundOff:t.soundOn,press:e.toggleAmbient},n?.kind==="scene"&&o!==null&&{id:"gyroscope",icon:"gyroscope",label:t.gyroscope,pressed:o==="on",press:e.toggleGyroscope},{id:"settings",icon:"settings",label:t.settings,pressed:s==="settings",press:()=>e.toggleSheet("settings")},l===null&&{id:"share",icon:"share",label:t.share,pressed:s==="share",press:()=>e.toggleSheet("share")},l===null&&Jy()&&{id:"fullscreen",icon:a?"leaveFullscreen":"fullscreen",label:a?t.leaveFullscreen:t.fullscreen,press:e.toggleFullscreen},{id:"help",icon:"help",label:t.help,pressed:s==="help",press:()=>e.toggleSheet("help")}].filter(u=>u!==!1)}function bx({shown:{state:i,actions:e,t}}){let{offer:n,moving:s,motion:r,variant:o}=i;return n===null?null:y("div",{class:"ev-bar ev-relic",role:"group","aria-label":t.model,children:[n.motions.length>0&&y(at,{icon:s?"pause":"play",label:s?t.holdStill:t.setMoving,onPress:e.toggleMotion}),y(gx,{names:n.motions,label:t.motion,chosen:r,onChoose:e.setMotion}),y(gx,{names:n.variants,label:t.variant,chosen:o,onChoose:e.setVariant})]})}function gx({names:i,label:e,chosen:t,onChoose:n}){return i.length<2?null:y("select",{class:"ev-select","aria-label":e,value:String(t),onChange:({currentTarget:s})=>n(Number(s.value)),children:i.map((s,r)=>y("option",{value:String(r),children:s},r))})}var DP={left:"arrowLeft",right:"arrowRight",up:"arrowUp",down:"arrowDown",closer:"plus",farther:"minus"},FP=["left","up","down","right","farther","closer"];function vx({shown:{state:i,actions:e,t}}){let{place:n,problem:s,settings:r}=i;if(!r.steering||s!==null||!OP(n))return null;return y("div",{class:"ev-bar ev-steer",dir:"ltr",role:"group","aria-label":t.steering,children:FP.map(a=>y("span",{onPointerDown:l=>UP(l,c=>e.steer(a,c)),children:y(at,{icon:DP[a],label:t[a],onPress:l=>NP(l)&&o(a)})},a))});function o(a){e.steer(a,!0),e.steer(a,!1)}}var OP=i=>i!==null&&(i.kind!=="object"||i.medium.form.kind==="model"||i.medium.form.kind==="image"),NP=({detail:i})=>i===0;function UP(i,e){if(i.button!==0||!(i.target instanceof Element))return;let{target:t}=i,n=()=>{t.removeEventListener("lostpointercapture",n),e(!1)};t.addEventListener("lostpointercapture",n),t.setPointerCapture(i.pointerId),e(!0)}var Ih=class{constructor(e){this.source=e}source;asked=new Map;ending=new AbortController;isBusy=!1;want(e,t){this.asked.set(t,e),this.isBusy||this.work()}dispose(){this.asked.clear(),this.ending.abort()}async work(){this.isBusy=!0;for(let e=this.next();e!==null;e=this.next()){let[t,n]=e;try{await this.draw(n,t)}catch{}}this.isBusy=!1}next(){let[e]=this.asked;return e===void 0||this.ending.signal.aborted?null:(this.asked.delete(e[0]),e)}async draw({panorama:{low:e},view:t},n){let{signal:s}=this.ending,r=await Na(await this.source.bytes(e,s),e.mime,e.file),o=BP(r);r.close(),!(s.aborted||o===null)&&(n.getContext("2d")?.putImageData(zP(o,t,n),0,0),n.toggleAttribute("data-drawn",!0))}};function BP(i){let e=document.createElement("canvas");e.width=i.width,e.height=i.height;let t=e.getContext("2d",{willReadFrequently:!0});return t?.drawImage(i,0,0),t?.getImageData(0,0,i.width,i.height)??null}function zP(i,e,{width:t,height:n}){let s=i.width,r=s-1,o={width:t,height:n,inset:On},a=new ImageData(t,n),l=new Uint32Array(i.data.buffer),c=new Uint32Array(a.data.buffer);for(let u=0;u<n;u++)for(let h=0;h<t;h++){let{face:d,u:f,v:m}=sy(yl(e,o,[h+.5,u+.5])),v=Math.min(r,Math.floor((f+1)/2*s)),g=Math.min(r,Math.floor((m+1)/2*s));c[u*t+h]=l[(d*s+g)*s+v]??0}return a}var HP={width:144,height:96};function yx({shown:i}){let{config:e,state:t,actions:n,t:s}=i,{words:r,place:o}=t,{scenes:a}=e.tour,l=Wt(null),c=nm(()=>new Ih(e.source),[e.source]);Pn(()=>()=>c.dispose(),[c]);let u=o?.kind==="scene"?o.scene.id:null,h=u??t.backTo?.id??a[0]?.id;return ni(()=>{let d=l.current?.querySelector(".ev-thumb[tabindex='0']");l.current&&d&&xx(l.current,d)},[h]),y("nav",{class:"ev-bar ev-strip","aria-label":s.strip,children:y("ul",{class:"ev-thumbs",ref:l,onKeyDown:WP,children:a.map(d=>y("li",{children:y("button",{type:"button",class:"ev-thumb","aria-current":d.id===u?"location":void 0,tabIndex:d.id===h?0:-1,onClick:()=>n.go(Jt(d.id)),children:[y(VP,{scene:d,thumbnails:c}),y("span",{class:"ev-thumb-name",children:y(pt,{of:r.scenes[d.id]?.title??{text:d.id,lang:null}})})]})},d.id))})})}function VP({scene:i,thumbnails:e}){let t=Wt(null),{file:n}=i.panorama.low;return Pn(()=>{let{current:s}=t;if(s===null)return;let r=new IntersectionObserver(o=>{o.some(({isIntersecting:a})=>a)&&(r.disconnect(),e.want(i,s))});return r.observe(s),()=>r.disconnect()},[n,e]),y("canvas",{class:"ev-thumb-picture",...HP,ref:t,"aria-hidden":"true"})}function xx(i,e){let[t,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()];i.scrollLeft+=(n.left+n.right-t.left-t.right)/2}var GP={ArrowRight:1,ArrowLeft:-1};function WP(i){let e=i.currentTarget,t=[...e.querySelectorAll(".ev-thumb")],n=t.findIndex(o=>o===document.activeElement),s=qP(n,i.key,t.length,getComputedStyle(e).direction==="rtl"),r=s===null?void 0:t[s];r!==void 0&&(i.preventDefault(),r.focus({preventScroll:!0}),xx(e,r))}function qP(i,e,t,n){if(e==="Home")return 0;if(e==="End")return t-1;let s=GP[e];return s===void 0?null:Math.max(0,Math.min(t-1,i+(n?-s:s)))}function Lh(i){let[,e]=yi(0);return Pn(()=>i.watch(()=>e(t=>t+1)),[i]),i}function $a(i){let e=Math.floor(i);return`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`}var kh=5,_x=15;function Sx({shown:i,stop:e,count:t}){let{state:n,actions:s,t:r}=i,o=Lh(i.hearing),a=o.length??0,l=Math.min(o.seconds,a),c=u=>{let h=XP(u.key,l,a,n.words.dir==="rtl");h!==null&&(u.preventDefault(),s.seek(h))};return y("div",{class:"ev-progress",children:[y(wx,{count:e,isDone:!0}),y("input",{type:"range",class:"ev-slider",min:"0",max:a||1,step:"any",value:l,disabled:a===0,"aria-label":r.position,"aria-valuetext":r.positionOf($a(l),$a(a)),style:{"--ev-heard":`${a===0?0:l/a*100}%`},onInput:({currentTarget:u})=>s.seek(Number(u.value)),onKeyDown:c}),y(wx,{count:t-1-e,isDone:!1}),y("span",{class:"ev-time","aria-hidden":"true",children:a>0&&`${$a(l)} / ${$a(a)}`})]})}function wx({count:i,isDone:e}){return y(Je,{children:Array.from({length:i},(t,n)=>y("span",{class:"ev-dash","data-done":e,"aria-hidden":"true"},n))})}function XP(i,e,t,n){switch(i){case"ArrowRight":case"ArrowLeft":return e+(i==="ArrowRight"!==n?kh:-kh);case"ArrowUp":return e+kh;case"ArrowDown":return e-kh;case"PageUp":return e+_x;case"PageDown":return e-_x;case"Home":return 0;case"End":return t;default:return null}}function Mx({shown:i}){let{state:e,actions:t,t:n}=i,{guide:s,words:r,captionsOn:o,recording:a,readable:l,readsAloud:c}=e,u=s?.tour.stops[s.stop];if(s===null||u===void 0)return null;let{stops:h}=s.tour,d=r.tours[s.tour.id]?.stops[u.id]?.title??{text:u.id,lang:null},f=dn(e),m=l||a!==null&&a.cues.length>0;return y("div",{class:"ev-bar ev-tourbar",role:"group","aria-label":r.tours[s.tour.id]?.title.text,children:[f&&y(Sx,{shown:i,stop:s.stop,count:h.length}),y(at,{icon:"previous",label:n.previousStop,onPress:()=>t.step(-1),disabled:s.stop===0}),y(at,{icon:s.playing?"pause":"play",label:s.playing?n.pause:f?n.play:n.resumeTour,onPress:t.togglePlay,kind:"ev-play"}),y(at,{icon:"next",label:n.nextStop,onPress:()=>t.step(1),disabled:s.stop===h.length-1}),y("p",{class:"ev-stop",children:[y("span",{class:"ev-stop-count",children:n.stopOf(s.stop+1,h.length)}),y("span",{class:"ev-stop-title",children:y(pt,{of:d})})]}),f&&l&&y(at,{icon:"readAloud",label:n.readAloud,onPress:t.toggleReading,pressed:c}),f&&m&&y(at,{icon:o?"captions":"captionsOff",label:o?n.captionsOff:n.captionsOn,onPress:t.toggleCaptions}),y(KP,{shown:i}),y(at,{icon:"x",label:n.endTour,onPress:t.endTour})]})}var jP=[.75,1,1.25,1.5,2];function KP({shown:{state:i,actions:e,t}}){return y("select",{class:"ev-select ev-speed","aria-label":t.speed,value:String(i.speed),onChange:({currentTarget:n})=>e.setSpeed(Number(n.value)),children:jP.map(n=>y("option",{value:String(n),children:`${n}×`},n))})}function Tx({shown:{state:i,actions:e,t}}){let n=i.guide?.rest??null;return n===null||!dn(i)?null:y("div",{class:"ev-bar ev-offer",children:[n==="over"&&y("p",{class:"ev-over",children:t.tourOver}),y("button",{type:"button",class:"ev-textbutton",onClick:e.togglePlay,children:[y(Kt,{name:n==="over"?"again":"play"}),n==="over"?t.againTour:t.beginTour]})]})}function Ax({shown:i}){return i.state.opening?y(px,{shown:i}):y(Je,{children:[y($P,{shown:i}),y("div",{class:"ev-bottom",children:[y(YP,{shown:i}),y(Tx,{shown:i}),i.state.stripOpen&&y(yx,{shown:i}),y("div",{class:"ev-bars",children:[y(mx,{shown:i}),y(bx,{shown:i}),y(Mx,{shown:i}),y(fx,{shown:i}),y(vx,{shown:i}),y(JP,{shown:i})]})]})]})}function $P({shown:{state:i,actions:e,t}}){let{place:n,words:s,backTo:r,kiosk:o}=i,a=n===null?s.title:Gi(s,n),l=r===null?void 0:s.scenes[r.id]?.title;return y("div",{class:"ev-top",children:y("div",{class:"ev-bar",children:[o===null&&y(at,{icon:"x",label:t.close,onPress:e.close,kind:"ev-close"}),r!==null&&y(at,{icon:"arrowLeft",label:t.back(l?.text??""),onPress:()=>e.go(r),kind:"ev-back"}),y("h1",{class:"ev-title",children:y(pt,{of:a})})]})})}function YP({shown:{state:i}}){let{caption:e,captionsOn:t,recording:n,sentence:s}=i,r=e===null?s:{text:e,lang:n?.lang??null};return r===null||!t?null:y("p",{class:"ev-captions","aria-live":"off",...At(r.lang),children:r.text})}function JP({shown:i}){let{config:e,state:t,actions:n,t:s}=i,{sheet:r,guide:o,place:a,recording:l,readable:c,stripOpen:u}=t,h=t.speaking||t.sentence!==null,{tour:d}=e,f=d.tours[0];return y("nav",{class:"ev-bar ev-controls",children:[a!==null&&a.kind!=="house"&&y(at,{icon:"info",label:s.text,onPress:()=>n.toggleSheet("text"),pressed:r==="text"}),y(at,{icon:"list",label:s.contents,onPress:()=>n.toggleSheet("contents"),pressed:r==="contents"}),d.scenes.length>1&&y(at,{icon:"strip",label:s.strip,onPress:n.toggleStrip,pressed:u}),y(dx,{shown:i}),o===null&&f!==void 0&&y(at,{icon:"route",label:s.startTour,onPress:()=>n.takeTour(f.id)}),!dn(t)&&(l!==null||c)&&y(at,{icon:h?"pause":l===null?"readAloud":"listen",label:h?s.pause:l===null?s.readAloud:s.listen,onPress:n.listen}),Ph(i).map(({id:m,icon:v,label:g,pressed:p,press:x})=>y(at,{icon:v,label:g,onPress:x,pressed:p,kind:"ev-rare"},m)),y(at,{icon:"more",label:s.more,onPress:()=>n.toggleSheet("more"),pressed:r==="more",kind:"ev-more"})]})}function Ex({shown:{config:i,state:e,actions:t,t:n,hasWebgl:s}}){let{scenes:r}=i.tour,o=r.some(({links:c,neighbours:u})=>c.length+u.length>0),a=xn(i.tour),l=[[["←","→","↑","↓"],n.keyLook],[["+","−"],n.keyZoom],[["Home","0"],n.keyHome],...o?[[["W"],n.keyWalk]]:[],[["I"],n.keyText],[["M"],n.keyContents],...Wn(a,"dollhouse",s)?[[["D"],n.keyDollhouse]]:[],...Wn(a,"plan",s)?[[["G"],n.keyPlan]]:[],...a.sweeps.length>0?[[["N"],n.keyMap]]:[],...r.length>1?[[["T"],n.keyStrip]]:[],[["O"],n.keySettings],...i.tour.languages.length>1?[[["L"],n.keyLanguage]]:[],...i.tour.tours.length>0?[[["[","]"],n.keyStops],[["P"],n.keyPlay]]:[],...e.kiosk===null?[[["F"],n.keyFullscreen]]:[],[["Esc"],n.keyEscape]];return y(_n,{title:n.help,closeLabel:n.closePanel,actions:t,children:[y("h3",{class:"ev-subtitle",children:n.gestures}),y("ul",{class:"ev-gestures",children:[y("li",{children:n.gestureLook}),y("li",{children:n.gestureZoom}),y("li",{children:n.gestureFocus}),r.some(({neighbours:c})=>c.length>0)&&y("li",{children:n.gestureWalk})]}),y("h3",{class:"ev-subtitle",children:n.keys}),y("p",{class:"ev-keys-note",children:e.settings.shortcuts?n.keysPlace:n.keysOff}),y("dl",{class:"ev-keys",children:(e.settings.shortcuts?l:l.flatMap(ZP)).map(([c,u])=>y("div",{class:"ev-key",children:[y("dt",{children:y("span",{lang:"en",dir:"ltr",children:c.map(h=>y("kbd",{children:h},h))})}),y("dd",{children:u})]},u))})]})}function ZP([i,e]){let t=i.filter(n=>n.length>1||/[←→↑↓+−]/.test(n));return t.length===0?[]:[[t,e]]}function Rx({shown:{state:i,t:e}}){let{kiosk:t}=i;return t===null||t.kind==="visited"?null:t.kind==="alone"?y("p",{class:"ev-kiosk ev-kiosk-invite",children:e.kioskInvite}):y("p",{class:"ev-kiosk",role:"timer",children:[y("span",{class:"ev-kiosk-count",children:e.kioskLeaving(t.seconds)}),y("span",{children:e.kioskStay})]})}function Cx({shown:{config:i,state:e,actions:t,t:n}}){return y(_n,{title:n.language,closeLabel:n.closePanel,actions:t,children:y("ul",{class:"ev-entries",children:i.tour.languages.map(({tag:s,name:r})=>y("li",{children:y("button",{type:"button",class:"ev-entry",...At(s),"aria-current":s===e.words.lang?"true":void 0,onClick:()=>t.setLanguage(s),children:r})},s))})})}var cm={width:176,height:136};function Px({shown:i,needle:e}){let{config:t,state:n,actions:s,t:r}=i,{place:o,opening:a,problem:l,mapFolded:c}=n;if(o?.kind!=="scene"||o.scene.position===null||a||l!==null)return null;let u=xn(t.tour);if(u.sweeps.length<2)return null;let h=Wi(u,o.scene.floor);return y("div",{class:"ev-map","data-folded":c?"":void 0,children:c?y("div",{class:"ev-bar",children:y(at,{icon:"mapPin",label:r.showMap,onPress:s.toggleMap})}):y(Je,{children:[y(QP,{shown:i,storey:h,scene:o.scene,needle:e}),y(at,{icon:"minus",label:r.foldMap,onPress:s.toggleMap,kind:"ev-map-fold"})]})})}function QP({shown:{config:i,state:e,actions:t,t:n,mapPicture:s},storey:r,scene:o,needle:a}){let{words:l}=e,c=n2(r),u=o.floor===null?l.title:l.floors[o.floor]??l.title,h=({id:f})=>t.walkTo(f),d=f=>{let m=f.currentTarget.getBoundingClientRect(),v=c.west+(f.clientX-m.left)/c.perMetre,g=c.north+(f.clientY-m.top)/c.perMetre,p=o.position?.[1]??0,x=Iu(r.sweeps,[v,p,g]);x!==void 0&&x.id!==o.id&&h(x)};return y("div",{class:"ev-map-sheet",role:"group","aria-label":n.mapOf(u.text),style:{width:`${c.width}px`,height:`${c.height}px`},onClick:d,onKeyDown:r2,children:[y(e2,{storey:r,scale:c,base:i.base}),s!==null&&y(t2,{picture:s}),r.sweeps.map(f=>y("button",{type:"button",class:"ev-map-dot","aria-label":l.scenes[f.id]?.title.text??f.id,...At(l.scenes[f.id]?.title.lang??null),"aria-current":f.id===o.id?"location":void 0,tabIndex:f.id===o.id?0:-1,style:i2(f,c),onClick:m=>{m.stopPropagation(),f.id!==o.id&&h(f)},children:f.id===o.id&&y("svg",{class:"ev-map-cone",viewBox:"-40 -40 80 80","aria-hidden":"true",ref:m=>a.register(m),children:y("path",{})})},f.id))]})}function e2({storey:i,scale:e,base:t}){return y(Je,{children:i.floors.flatMap(nr).map(({plan:n,west:s,north:r,width:o,depth:a})=>y("img",{class:"ev-map-drawing",alt:"",src:t+(n.picture.sources.find(l=>l.width>=2*cm.width)??n.picture.sources.at(-1))?.file,style:{left:`${(s-e.west)*e.perMetre}px`,top:`${(r-e.north)*e.perMetre}px`,width:`${o*e.perMetre}px`,height:`${a*e.perMetre}px`}},n.picture.sources[0]?.file))})}function t2({picture:i}){let e=Wt(null);return ni(()=>{i.setAttribute("aria-hidden","true"),e.current?.replaceChildren(i)},[i]),y("div",{class:"ev-map-drawn",ref:e})}function n2(i){let{centre:e,half:t}=tr(i,"plan"),n=Math.min(cm.width/t[0],cm.height/t[2])/2;return{width:2*t[0]*n,height:2*t[2]*n,perMetre:n,west:e[0]-t[0],north:e[2]-t[2]}}var i2=({position:[i,,e]},{west:t,north:n,perMetre:s})=>({left:`${(i-t)*s}px`,top:`${(e-n)*s}px`}),s2={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function r2(i){let e=s2[i.key];if(e===void 0)return;let t=[...i.currentTarget.querySelectorAll(".ev-map-dot")],n=t.findIndex(s=>s===document.activeElement);i.preventDefault(),t[(n+e+t.length)%t.length]?.focus()}function Ix({shown:i}){let{actions:e,t}=i;return y(_n,{title:t.more,closeLabel:t.closePanel,actions:e,children:y("ul",{class:"ev-entries",children:Ph(i).map(({id:n,icon:s,label:r,pressed:o,press:a})=>y("li",{children:y("button",{type:"button",class:"ev-entry ev-more-entry","aria-pressed":o,onClick:a,children:[y(Kt,{name:s}),r]})},n))})})}var Lx="enfilade:scheme",kx=["system","light","dark"],o2=i=>i==="light"||i==="dark";function Dx(){let i=document.documentElement.dataset.scheme;return o2(i)?i:"system"}function Fx(i){let{dataset:e}=document.documentElement;i==="system"?delete e.scheme:e.scheme=i;try{i==="system"?localStorage.removeItem(Lx):localStorage.setItem(Lx,i)}catch{}}function lr({label:i,options:e,chosen:t,onChoose:n}){let s=sm();return y("fieldset",{class:"ev-choice",children:[y("legend",{class:"ev-subtitle",children:i}),y("div",{class:"ev-options",children:e.map(([r,o,a])=>y("label",{class:"ev-option",children:[y("input",{type:"radio",name:s,checked:r===t,onChange:()=>n(r)}),y("span",{...At(a??null),children:o})]},r))})]})}function Ya({label:i,on:e,onSwitch:t}){return y("label",{class:"ev-switch",children:[y("span",{children:i}),y("input",{type:"checkbox",checked:e,onChange:({currentTarget:n})=>t(n.checked)})]})}function Ox({label:i,value:e,text:t,least:n,most:s,step:r,onMove:o}){let a=sm();return y("div",{class:"ev-range",children:[y("label",{class:"ev-subtitle",for:a,children:i}),y("output",{class:"ev-range-value",for:a,children:t}),y("input",{id:a,type:"range",min:n,max:s,step:r,value:e,"aria-valuetext":t,onInput:({currentTarget:l})=>o(Number(l.value))})]})}function Nx({shown:i}){let{config:e,state:t,actions:n,t:s}=i,{settings:r,captionsOn:o,ambientOn:a,kiosk:l}=t,c=e.tour.scenes.some(({ambient:u})=>u!==null);return y(_n,{title:s.settings,closeLabel:s.closePanel,actions:n,children:y("form",{class:"ev-settings",onSubmit:u=>u.preventDefault(),children:[y(a2,{shown:i}),y(Ox,{label:s.textSize,value:r.textSize,text:s.percent(r.textSize),...ul,onMove:u=>n.set({textSize:u})}),y(Ya,{label:s.captions,on:o,onSwitch:n.toggleCaptions}),o&&y(lr,{label:s.captionSize,options:Jh.map(u=>[u,s.percent(u)]),chosen:r.captionSize,onChoose:u=>n.set({captionSize:u})}),c&&y(Ya,{label:s.roomSound,on:a,onSwitch:n.toggleAmbient}),y(lr,{label:s.contrast,options:Zh.map(u=>[u,u==="system"?s.asDevice:s.moreContrast]),chosen:r.contrast,onChoose:u=>n.set({contrast:u})}),y(lr,{label:s.movement,options:Qh.map(u=>[u,u==="system"?s.asDevice:s.lessMovement]),chosen:r.motion,onChoose:u=>n.set({motion:u})}),y(lr,{label:s.quality,options:al.map(u=>[u,c2(u,s)]),chosen:r.quality,onChoose:u=>n.set({quality:u})}),l===null&&y(l2,{t:s}),y(Ya,{label:s.steering,on:r.steering,onSwitch:u=>n.set({steering:u})}),y(Ya,{label:s.singleKeys,on:r.shortcuts,onSwitch:u=>n.set({shortcuts:u})}),y("button",{type:"button",class:"ev-textbutton ev-set-usual",onClick:n.setUsual,children:s.setUsual})]})})}function a2({shown:{config:i,state:e,actions:t,t:n}}){let{languages:s}=i.tour;return s.length<2?null:y(lr,{label:n.language,options:s.map(({tag:r,name:o})=>[r,o,r]),chosen:e.words.lang,onChoose:t.setLanguage})}function l2({t:i}){let[e,t]=yi(Dx),n={system:i.asDevice,light:i.light,dark:i.dark};return y(lr,{label:i.pageColours,options:kx.map(s=>[s,n[s]]),chosen:e,onChoose:s=>{Fx(s),t(s)}})}function c2(i,e){switch(i){case"auto":return e.qualityAuto;case"saving":return e.qualitySaving;case"best":return e.qualityBest}}function Ux({href:i,canonical:e},t,n){let s=e??(u2(new URL(i))?i:null);if(s===null)return null;let r=new URL(t,s);return r.hash=n,r.href}var u2=({protocol:i,hostname:e})=>/^https?:$/.test(i)&&!/^(localhost|127\.[\d.]+|\[::1\])$/.test(e),Bx=()=>({href:location.href,canonical:document.querySelector('link[rel="canonical"]')?.href??null});async function Hx(i,e){let t=zx(e);try{return await navigator.clipboard.writeText(i),"copied"}catch{return zx(e)!==t?"selected":(e.focus({preventScroll:!0}),e.select(),document.execCommand("copy")?"copied":"selected")}}var zx=i=>i.getRootNode().activeElement;var h2="(max-width: 700px) 100vw, 480px";function Ja({picture:{sources:i,width:e,height:t},text:n,base:s,kind:r}){let o=i.at(-1);if(o===void 0)return null;let a=n?.alt??null;return y("img",{class:r,src:s+o.file,srcset:i.map(({file:l,width:c})=>`${s}${l} ${c}w`).join(", "),sizes:h2,width:e,height:t,draggable:!1,alt:a?.text??"",...At(a?.lang??null)})}var d2=.02,Wx=(i,e)=>Math.abs(i.width*e.height/(e.width*i.height)-1)<=d2;function qx({before:i,after:e,shown:{config:t,t:n}}){let[s,r]=yi(50),o=Wt(null),[a,l]=[i.text?.caption??Gx,e.text?.caption??Gx];return ni(()=>o.current?.style.setProperty("--ev-share",`${s}%`),[s]),y("figure",{class:"ev-comparison",children:[y("div",{class:"ev-compared",dir:"ltr",ref:o,onPointerDown:c=>f2(c,r),children:[y(Ja,{picture:i.picture,text:i.text,base:t.base,kind:"ev-compared-before"}),y(Ja,{picture:e.picture,text:e.text,base:t.base}),y("span",{class:"ev-compared-line"})]}),y("input",{class:"ev-compared-slider",dir:"ltr",type:"range",min:"0",max:"100",step:"1",value:s,"aria-label":n.compare,"aria-valuetext":n.shareShown(a.text,s),onInput:({currentTarget:c})=>r(Number(c.value))}),y("figcaption",{class:"ev-compared-names",dir:"ltr",children:[y(Vx,{name:a,isReached:s===100,onPress:()=>r(100)}),y(Vx,{name:l,isReached:s===0,onPress:()=>r(0)})]})]})}var Vx=({name:i,isReached:e,onPress:t})=>y("button",{type:"button",class:"ev-textbutton","aria-pressed":e,onClick:t,children:y(pt,{of:i})}),Gx={text:"",lang:null};function f2(i,e){let t=i.currentTarget;if(!(t instanceof HTMLElement)||i.button!==0)return;let n=({clientX:r})=>{let{left:o,width:a}=t.getBoundingClientRect();e(Math.round(Math.min(1,Math.max(0,(r-o)/a))*100))},s=()=>{t.removeEventListener("pointermove",n),t.removeEventListener("lostpointercapture",s)};t.addEventListener("pointermove",n),t.addEventListener("lostpointercapture",s),t.setPointerCapture(i.pointerId),n(i)}function Xx(i){return i.map((t,n)=>{let s=Math.max(.03,t/255);return`M${um(n+.2)} ${um((1-s)/2)}h${.6}v${um(s)}h${-.6}z`}).join("")}var um=i=>Math.round(i*1e3)/1e3;function jx({bars:i,media:e}){let[t,n]=yi(0);Pn(()=>{let a=e.current;if(a===null)return;let l=()=>n(a.duration>0?a.currentTime/a.duration:0);for(let c of["timeupdate","seeked"])a.addEventListener(c,l);return()=>{for(let c of["timeupdate","seeked"])a.removeEventListener(c,l)}},[]);let s=a=>{let l=e.current,{left:c,width:u}=a.currentTarget.getBoundingClientRect();l===null||!(l.duration>0)||u===0||(l.currentTime=Math.min(1,Math.max(0,(a.clientX-c)/u))*l.duration)},r=Xx(i),o=a=>`0 0 ${a} 1`;return y("svg",{class:"ev-waveform",viewBox:o(i.length),preserveAspectRatio:"none","aria-hidden":"true",focusable:"false",onClick:s,children:[y("path",{d:r}),y("svg",{width:i.length*t,height:"1",viewBox:o(i.length*t),children:y("path",{class:"ev-heard",d:r})})]})}function Kx({kind:i,of:e,name:t,shown:n}){let{config:s,state:r,actions:o,t:a}=n,l=Wt(null),c=Wt(null),u=e.lang??r.words.lang,h=f=>{l.current=f,f!==null&&(f.volume=e.gain)};Pn(()=>{let f=l.current;return()=>{f?.pause(),o.attend(!1)}},[]),Pn(()=>{let{cues:f}=e;l.current===null||i!=="video"||c.current===null&&f.length===0||(c.current??=l.current.addTextTrack("captions",u,u),m2(c.current,f))},[e.cues]),Pn(()=>{c.current!==null&&(c.current.mode=r.captionsOn?"showing":"hidden")},[r.captionsOn]);let d={class:"ev-sheet-player",src:s.base+e.file,controls:!0,preload:"metadata","aria-label":t.text,...At(t.lang),onPlay:()=>o.attend(!0),onPause:()=>o.attend(!1),onEnded:()=>o.attend(!1)};return y(Je,{children:[e.waveform.length>0&&y(jx,{bars:e.waveform,media:l}),i==="video"?y("video",{...d,playsInline:!0,ref:h}):y("audio",{...d,ref:h}),y(p2,{recording:e,lang:u,title:a.transcript,base:s.base})]})}function p2({recording:i,lang:e,title:t,base:n}){let{transcript:s,cues:r}=i;return s!==null?y(Ch,{title:t,prose:s,base:n}):r.length===0?null:y("details",{class:"ev-transcript",children:[y("summary",{children:t}),y("p",{...At(e),children:r.map(({text:o})=>o).join(" ")})]})}function m2(i,e){for(let t of[...i.cues??[]])i.removeCue(t);for(let{start:t,end:n,text:s}of e)i.addCue(new VTTCue(t,n,Ry(s)))}function $x({target:i,text:e,shown:t}){switch(i.kind){case"note":case"object":case"scene":return null;case"url":return y(b2,{target:i,shown:t});default:return y("div",{class:"ev-exhibit",children:[y(g2,{target:i,text:e,shown:t}),y(v2,{text:e})]})}}function g2({target:i,text:e,shown:t}){let{config:n,t:s}=t,[r,o]=e.pictures;switch(i.kind){case"image":return y(hm,{of:i.picture,text:r,base:n.base});case"compare":return Wx(i.before,i.after)?y(qx,{before:{picture:i.before,text:r},after:{picture:i.after,text:o},shown:t}):y(Je,{children:[y(hm,{of:i.before,text:r,base:n.base}),y(hm,{of:i.after,text:o,base:n.base})]});case"audio":case"video":return e.recording===null?null:y(Kx,{kind:i.kind,of:e.recording,name:e.title,shown:t},e.recording.file);case"document":return y("p",{children:[y("a",{class:"ev-textbutton",href:n.base+i.file,target:"_blank",download:!0,children:[y(Kt,{name:"document"}),s.openDocument]})," ",y(Yx,{children:y("bdi",{children:`${i.format} · ${i.size}`})})]});default:return null}}function b2({target:i,shown:{t:e}}){let{address:t,linked:n,code:s}=i;return y(Je,{children:[s!==null&&y(dm,{of:s}),y("p",{children:[n?y("a",{class:"ev-textbutton ev-address",dir:"ltr",href:t,target:"_blank",rel:"noopener external",children:[y(Kt,{name:"outward"}),t]}):y("span",{class:"ev-address",dir:"ltr",children:t})," ",y(Yx,{children:e.needsInternet})]})]})}function dm({of:{side:i,path:e}}){return y("svg",{class:"code",viewBox:`0 0 ${i} ${i}`,"shape-rendering":"crispEdges","aria-hidden":"true",focusable:"false",children:[y("path",{fill:"#fff",d:`M0 0h${i}v${i}H0z`}),y("path",{stroke:"#000",d:e})]})}var Yx=({children:i})=>y("span",{class:"ev-entry-detail",children:i});function hm({of:i,text:e,base:t}){let n=e?.caption??null;return y("figure",{class:"ev-figure",children:[y(Ja,{picture:i,text:e,base:t}),n!==null&&y("figcaption",{class:"ev-caption-line",children:y(pt,{of:n})})]})}function v2({text:{caption:i,credit:e}}){return y(Je,{children:[i!==null&&y("p",{class:"ev-caption-line",children:y(pt,{of:i})}),e!==null&&y("p",{class:"ev-credit",children:y(pt,{of:e})})]})}var cr=(i=>(i[i.Border=-1]="Border",i[i.Data=0]="Data",i[i.Function=1]="Function",i[i.Position=2]="Position",i[i.Timing=3]="Timing",i[i.Alignment=4]="Alignment",i))(cr||{}),y2=[0,1],Zx=[1,0],Qx=[2,3],e_=[3,2],x2={L:y2,M:Zx,Q:Qx,H:e_},_2=/^\d*$/,w2=/^[A-Z0-9 $%*+./:-]*$/,fm="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",bm=1,vm=40,Jx=3,S2=3,Dh=40,M2=10,t_=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],n_=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],pm=class{constructor(e,t,n,s){if(this.version=e,this.ecc=t,e<bm||e>vm)throw new RangeError("Version value out of range");if(s<-1||s>7)throw new RangeError("Mask value out of range");this.size=e*4+17;let r=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.modules.push(r.slice()),this.types.push(r.map(()=>0));this.drawFunctionPatterns();let o=this.addEccAndInterleave(n);if(this.drawCodewords(o),s===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);let c=this.getPenaltyScore();c<a&&(s=l,a=c),this.applyMask(l)}}this.mask=s,this.applyMask(s),this.drawFormatBits(s)}size;mask;modules=[];types=[];getModule(e,t){return e>=0&&e<this.size&&t>=0&&t<this.size&&this.modules[t][e]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,cr.Timing),this.setFunctionModule(n,6,n%2===0,cr.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let e=this.getAlignmentPatternPositions(),t=e.length;for(let n=0;n<t;n++)for(let s=0;s<t;s++)n===0&&s===0||n===0&&s===t-1||n===t-1&&s===0||this.drawAlignmentPattern(e[n],e[s]);this.drawFormatBits(0),this.drawVersion()}drawFormatBits(e){let t=this.ecc[1]<<3|e,n=t;for(let r=0;r<10;r++)n=n<<1^(n>>>9)*1335;let s=(t<<10|n)^21522;for(let r=0;r<=5;r++)this.setFunctionModule(8,r,Xi(s,r));this.setFunctionModule(8,7,Xi(s,6)),this.setFunctionModule(8,8,Xi(s,7)),this.setFunctionModule(7,8,Xi(s,8));for(let r=9;r<15;r++)this.setFunctionModule(14-r,8,Xi(s,r));for(let r=0;r<8;r++)this.setFunctionModule(this.size-1-r,8,Xi(s,r));for(let r=8;r<15;r++)this.setFunctionModule(8,this.size-15+r,Xi(s,r));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let e=this.version;for(let n=0;n<12;n++)e=e<<1^(e>>>11)*7973;let t=this.version<<12|e;for(let n=0;n<18;n++){let s=Xi(t,n),r=this.size-11+n%3,o=Math.floor(n/3);this.setFunctionModule(r,o,s),this.setFunctionModule(o,r,s)}}drawFinderPattern(e,t){for(let n=-4;n<=4;n++)for(let s=-4;s<=4;s++){let r=Math.max(Math.abs(s),Math.abs(n)),o=e+s,a=t+n;o>=0&&o<this.size&&a>=0&&a<this.size&&this.setFunctionModule(o,a,r!==2&&r!==4,cr.Position)}}drawAlignmentPattern(e,t){for(let n=-2;n<=2;n++)for(let s=-2;s<=2;s++)this.setFunctionModule(e+s,t+n,Math.max(Math.abs(s),Math.abs(n))!==1,cr.Alignment)}setFunctionModule(e,t,n,s=cr.Function){this.modules[t][e]=n,this.types[t][e]=s}addEccAndInterleave(e){let t=this.version,n=this.ecc;if(e.length!==Fh(t,n))throw new RangeError("Invalid argument");let s=n_[n[0]][t],r=t_[n[0]][t],o=Math.floor(mm(t)/8),a=s-o%s,l=Math.floor(o/s),c=[],u=k2(r);for(let d=0,f=0;d<s;d++){let m=e.slice(f,f+l-r+(d<a?0:1));f+=m.length;let v=D2(m,u);d<a&&m.push(0),c.push(m.concat(v))}let h=[];for(let d=0;d<c[0].length;d++)c.forEach((f,m)=>{(d!==l-r||m>=a)&&h.push(f[d])});return h}drawCodewords(e){if(e.length!==Math.floor(mm(this.version)/8))throw new RangeError("Invalid argument");let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let s=0;s<this.size;s++)for(let r=0;r<2;r++){let o=n-r,l=(n+1&2)===0?this.size-1-s:s;!this.types[l][o]&&t<e.length*8&&(this.modules[l][o]=Xi(e[t>>>3],7-(t&7)),t++)}}}applyMask(e){if(e<0||e>7)throw new RangeError("Mask value out of range");for(let t=0;t<this.size;t++)for(let n=0;n<this.size;n++){let s;switch(e){case 0:s=(n+t)%2===0;break;case 1:s=t%2===0;break;case 2:s=n%3===0;break;case 3:s=(n+t)%3===0;break;case 4:s=(Math.floor(n/3)+Math.floor(t/2))%2===0;break;case 5:s=n*t%2+n*t%3===0;break;case 6:s=(n*t%2+n*t%3)%2===0;break;case 7:s=((n+t)%2+n*t%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[t][n]&&s&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let e=0;for(let r=0;r<this.size;r++){let o=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[r][c]===o?(a++,a===5?e+=Jx:a>5&&e++):(this.finderPenaltyAddHistory(a,l),o||(e+=this.finderPenaltyCountPatterns(l)*Dh),o=this.modules[r][c],a=1);e+=this.finderPenaltyTerminateAndCount(o,a,l)*Dh}for(let r=0;r<this.size;r++){let o=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[c][r]===o?(a++,a===5?e+=Jx:a>5&&e++):(this.finderPenaltyAddHistory(a,l),o||(e+=this.finderPenaltyCountPatterns(l)*Dh),o=this.modules[c][r],a=1);e+=this.finderPenaltyTerminateAndCount(o,a,l)*Dh}for(let r=0;r<this.size-1;r++)for(let o=0;o<this.size-1;o++){let a=this.modules[r][o];a===this.modules[r][o+1]&&a===this.modules[r+1][o]&&a===this.modules[r+1][o+1]&&(e+=S2)}let t=0;for(let r of this.modules)t=r.reduce((o,a)=>o+(a?1:0),t);let n=this.size*this.size,s=Math.ceil(Math.abs(t*20-n*10)/n)-1;return e+=s*M2,e}getAlignmentPatternPositions(){if(this.version===1)return[];{let e=Math.floor(this.version/7)+2,t=this.version===32?26:Math.ceil((this.version*4+4)/(e*2-2))*2,n=[6];for(let s=this.size-7;n.length<e;s-=t)n.splice(1,0,s);return n}}finderPenaltyCountPatterns(e){let t=e[1],n=t>0&&e[2]===t&&e[3]===t*3&&e[4]===t&&e[5]===t;return(n&&e[0]>=t*4&&e[6]>=t?1:0)+(n&&e[6]>=t*4&&e[0]>=t?1:0)}finderPenaltyTerminateAndCount(e,t,n){return e&&(this.finderPenaltyAddHistory(t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(e,t){t[0]===0&&(e+=this.size),t.pop(),t.unshift(e)}};function ji(i,e,t){if(e<0||e>31||i>>>e)throw new RangeError("Value out of range");for(let n=e-1;n>=0;n--)t.push(i>>>n&1)}function Xi(i,e){return(i>>>e&1)!==0}var Za=class{constructor(e,t,n){if(this.mode=e,this.numChars=t,this.bitData=n,t<0)throw new RangeError("Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},T2=[1,10,12,14],A2=[2,9,11,13],E2=[4,8,16,16];function i_(i,e){return i[Math.floor((e+7)/17)+1]}function s_(i){let e=[];for(let t of i)ji(t,8,e);return new Za(E2,i.length,e)}function R2(i){if(!r_(i))throw new RangeError("String contains non-numeric characters");let e=[];for(let t=0;t<i.length;){let n=Math.min(i.length-t,3);ji(Number.parseInt(i.substring(t,t+n),10),n*3+1,e),t+=n}return new Za(T2,i.length,e)}function C2(i){if(!o_(i))throw new RangeError("String contains unencodable characters in alphanumeric mode");let e=[],t;for(t=0;t+2<=i.length;t+=2){let n=fm.indexOf(i.charAt(t))*45;n+=fm.indexOf(i.charAt(t+1)),ji(n,11,e)}return t<i.length&&ji(fm.indexOf(i.charAt(t)),6,e),new Za(A2,i.length,e)}function P2(i){return i===""?[]:r_(i)?[R2(i)]:o_(i)?[C2(i)]:[s_(L2(i))]}function r_(i){return _2.test(i)}function o_(i){return w2.test(i)}function I2(i,e){let t=0;for(let n of i){let s=i_(n.mode,e);if(n.numChars>=1<<s)return Number.POSITIVE_INFINITY;t+=4+s+n.bitData.length}return t}function L2(i){i=encodeURI(i);let e=[];for(let t=0;t<i.length;t++)i.charAt(t)!=="%"?e.push(i.charCodeAt(t)):(e.push(Number.parseInt(i.substring(t+1,t+3),16)),t+=2);return e}function mm(i){if(i<bm||i>vm)throw new RangeError("Version number out of range");let e=(16*i+128)*i+64;if(i>=2){let t=Math.floor(i/7)+2;e-=(25*t-10)*t-55,i>=7&&(e-=36)}return e}function Fh(i,e){return Math.floor(mm(i)/8)-t_[e[0]][i]*n_[e[0]][i]}function k2(i){if(i<1||i>255)throw new RangeError("Degree out of range");let e=[];for(let n=0;n<i-1;n++)e.push(0);e.push(1);let t=1;for(let n=0;n<i;n++){for(let s=0;s<e.length;s++)e[s]=gm(e[s],t),s+1<e.length&&(e[s]^=e[s+1]);t=gm(t,2)}return e}function D2(i,e){let t=e.map(n=>0);for(let n of i){let s=n^t.shift();t.push(0),e.forEach((r,o)=>t[o]^=gm(r,s))}return t}function gm(i,e){if(i>>>8||e>>>8)throw new RangeError("Byte out of range");let t=0;for(let n=7;n>=0;n--)t=t<<1^(t>>>7)*285,t^=(e>>>n&1)*i;return t}function F2(i,e,t=1,n=40,s=-1,r=!0){if(!(bm<=t&&t<=n&&n<=vm)||s<-1||s>7)throw new RangeError("Invalid value");let o,a;for(o=t;;o++){let h=Fh(o,e)*8,d=I2(i,o);if(d<=h){a=d;break}if(o>=n)throw new RangeError("Data too long")}for(let h of[Zx,Qx,e_])r&&a<=Fh(o,h)*8&&(e=h);let l=[];for(let h of i){ji(h.mode[0],4,l),ji(h.numChars,i_(h.mode,o),l);for(let d of h.getData())l.push(d)}let c=Fh(o,e)*8;ji(0,Math.min(4,c-l.length),l),ji(0,(8-l.length%8)%8,l);for(let h=236;l.length<c;h^=253)ji(h,8,l);let u=Array.from({length:Math.ceil(l.length/8)},()=>0);return l.forEach((h,d)=>u[d>>>3]|=h<<7-(d&7)),new pm(o,e,u,s)}function a_(i,e){let{ecc:t="L",boostEcc:n=!1,minVersion:s=1,maxVersion:r=40,maskPattern:o=-1,border:a=1}=e||{},l=typeof i=="string"?P2(i):Array.isArray(i)?[s_(i)]:void 0;if(!l)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof i}`);let c=F2(l,x2[t],s,r,o,n),u=O2({version:c.version,maskPattern:c.mask,size:c.size,data:c.modules,types:c.types},a);return e?.invert&&(u.data=u.data.map(h=>h.map(d=>!d))),e?.onEncoded?.(u),u}function O2(i,e=1){if(!e)return i;let{size:t}=i,n=t+e*2;i.size=n,i.data.forEach(r=>{for(let o=0;o<e;o++)r.unshift(!1),r.push(!1)});for(let r=0;r<e;r++)i.data.unshift(Array.from({length:n},o=>!1)),i.data.push(Array.from({length:n},o=>!1));let s=cr.Border;i.types.forEach(r=>{for(let o=0;o<e;o++)r.unshift(s),r.push(s)});for(let r=0;r<e;r++)i.types.unshift(Array.from({length:n},o=>s)),i.types.push(Array.from({length:n},o=>s));return i}var N2=4;function l_(i){let{size:e,data:t}=a_(i,{ecc:"M",border:N2});return{side:e,path:t.flatMap(U2).join("")}}function U2(i,e){let t=[];for(let n=0;n<i.length;n++){if(i[n]!==!0)continue;let s=n;for(;i[n+1]===!0;)n++;t.push(`M${s} ${e+.5}h${n-s+1}`)}return t}function c_({shown:i}){let{config:e,state:t,actions:n,t:s}=i,{route:r,words:o}=t,a=Ux(Bx(),co(e,o.lang),_i(r));return y(_n,{title:s.share,closeLabel:s.closePanel,actions:n,children:a===null?y("p",{children:s.shareNowhere}):y(Je,{children:[y(B2,{address:a,title:Qs(t).text,shown:i},a),y("p",{class:"ev-caption-line",children:s.scanLink}),y(dm,{of:l_(a)})]})})}function B2({address:i,title:e,shown:{t}}){let n=Wt(null),[s,r]=yi(null),o=async()=>{n.current!==null&&r(await Hx(i,n.current))};return y("div",{class:"ev-share",children:[y("label",{class:"ev-subtitle",for:"ev-share-link",children:t.shareLink}),y("textarea",{id:"ev-share-link",class:"ev-field",dir:"ltr",rows:3,readOnly:!0,spellcheck:!1,value:i,ref:n,onFocus:({currentTarget:a})=>a.select()}),y("p",{class:"ev-share-ways",children:[y("button",{type:"button",class:"ev-textbutton",onClick:()=>{o()},children:t.copyLink}),typeof navigator.share=="function"&&y("button",{type:"button",class:"ev-textbutton",onClick:()=>z2(i,e),children:t.sendLink})]}),y("p",{class:"ev-caption-line",role:"status",children:s===null?"":s==="copied"?t.linkCopied:t.linkSelected})]})}var z2=(i,e)=>{navigator.share({url:i,title:e}).catch(()=>{})};function u_({recording:i,shown:e}){let{config:t,state:n,t:s}=e,{cues:r,transcript:o}=i;return r.length===0?o===null?null:y(Ch,{title:s.transcript,prose:o,base:t.base}):y("details",{class:"ev-transcript",open:n.guide!==null,children:[y("summary",{children:s.transcript}),y(H2,{cues:r,lang:i.lang,shown:e}),o!==null&&ym(o.html,r)&&y(ar,{of:o,base:t.base})]})}function H2({cues:i,lang:e,shown:{actions:t,hearing:n}}){let{seconds:s,running:r}=Lh(n),o=r||s>0?Ga(i,s):null;return y("ol",{class:"ev-lines",...At(e),children:i.map(a=>y("li",{children:y("button",{type:"button",class:"ev-line","aria-current":a===o?"true":void 0,onClick:()=>t.seek(a.start),children:a.text})},a.start))})}function ym(i,e){let t=document.createElement("template");t.innerHTML=i;let n=s=>s.replace(/[^\p{L}\p{N}]/gu,"");return n(t.content.textContent??"")!==n(e.map(({text:s})=>s).join(""))}function h_({shown:i}){let{state:e,actions:t,t:n}=i,{place:s}=e;if(s===null)return null;let r=X2(e),o=r?.title??Qs(e);return y(_n,{title:y(pt,{of:o}),subject:e.chosen??"",closeLabel:n.closePanel,actions:t,children:r===null?y(G2,{shown:i,place:s}):y(V2,{shown:i,note:r})})}function V2({shown:i,note:e}){let{config:t,state:n,actions:s}=i,r=q2(n);return y(Je,{children:[r!==null&&"pictures"in e&&y($x,{target:r.target,text:e,shown:i},r.id),e.words!==null&&y(ar,{of:e.words,base:t.base}),y("p",{children:y("button",{type:"button",class:"ev-textbutton",onClick:s.leaveNote,children:[y(Kt,{name:"arrowLeft"}),y(pt,{of:Qs(n)})]})}),y(d_,{shown:i})]})}function G2({shown:i,place:e}){let{config:t,state:n,t:s}=i,{words:r,recording:o}=n,a=e.kind==="object"?r.objects[e.object.id]:void 0,l=e.kind==="scene"?r.scenes[e.scene.id]?.words:a?.words,c=bi(n);return y(Je,{children:[y(W2,{state:n}),c?.words&&ym(c.words.html,o?.cues??[])&&y(ar,{of:c.words,base:t.base}),o!==null&&y(u_,{recording:o,shown:i}),c&&y("h3",{class:"ev-subtitle",children:y(pt,{of:Gi(r,e)})}),l&&y(ar,{of:l,base:t.base}),a!==void 0&&a.facts.length>0&&y("dl",{class:"ev-facts","aria-label":s.facts,children:a.facts.map(({label:u,values:h})=>y("div",{class:"ev-fact",children:[y("dt",{children:y(pt,{of:u})}),h.map(d=>y("dd",{children:y("bdi",{children:y(pt,{of:d})})},d.text))]},u.text))}),y(d_,{shown:i}),a?.credit&&y("p",{class:"ev-credit",children:y(pt,{of:a.credit})}),y("p",{children:y("a",{class:"ev-textbutton",href:Au(t,r.lang,ms(e)),children:[y(Kt,{name:"page"}),s.readable]})})]})}function W2({state:{place:i,words:e}}){if(i?.kind!=="object")return null;let t=e.objects[i.object.id]?.media[i.medium.id]?.caption;return t?y("p",{class:"ev-caption-line",children:y(pt,{of:t})}):null}function d_({shown:{state:i,actions:e,t}}){if(i.place===null)return null;let n=uo(i.place,i.words).filter(Lu);return n.length===0?null:y(Je,{children:[y("h3",{class:"ev-subtitle",children:t.notes}),y("ol",{class:"ev-notes",children:n.map(({key:s,label:r,number:o})=>y("li",{children:y("button",{type:"button",class:"ev-note","aria-pressed":i.chosen===s,onClick:()=>e.choose(s),children:[y("span",{class:"ev-note-number",children:o??""}),y(pt,{of:r})]})},s))})]})}function q2({place:i,chosen:e}){return i?.kind!=="scene"||e===null?null:i.scene.hotspots.find(({id:t})=>t===vi(e))??null}function X2({place:i,chosen:e,words:t}){if(i===null||i.kind==="house"||e===null)return null;let n=vi(e);return(i.kind==="scene"?t.scenes[i.scene.id]?.hotspots:t.objects[i.object.id]?.annotations)?.[n]??null}function f_({shown:{config:i,state:e,actions:t,t:n}}){let{problem:s,words:r}=e;if(s===null)return null;let o="page"in s?s.page:null;return y("div",{class:"ev-trouble",role:"alert",children:[y("p",{children:j2(s,n)}),y("p",{class:"ev-trouble-ways",children:[s.kind==="notLoaded"&&y("button",{type:"button",class:"ev-textbutton",onClick:t.retry,children:n.retry}),o!==null&&y("a",{class:"ev-textbutton",href:Au(i,r.lang,o),children:n.readable}),y("a",{class:"ev-textbutton",href:co(i,r.lang),onClick:a=>{a.preventDefault(),t.close()},children:n.toIntroduction})]})]})}function j2(i,e){switch(i.kind){case"unknownRoute":return e.unknownRoute;case"notLoaded":return e.loadFailed;case"needsWebgl":return e.needsWebgl}}function p_({shown:{state:i,actions:e,t,hasWebgl:n}}){return i.problem!==null?null:i.notice==="noSuchLanguage"||i.notice==="noGyroscope"?y("p",{class:"ev-notice",role:"status",children:i.notice==="noGyroscope"?t.gyroscopeRefused:t.languageFailed}):i.notice==="incomplete"?y("p",{class:"ev-notice",role:"status",children:[t.incomplete," ",y("button",{type:"button",class:"ev-textbutton",onClick:e.retry,children:t.retry})]}):!n&&i.place?.kind==="scene"?y("p",{class:"ev-notice",children:t.noWebgl}):null}var K2={text:h_,contents:hx,languages:Cx,help:Ex,settings:Nx,share:c_,more:Ix};function m_({shown:i,needle:e}){let{sheet:t,awaited:n}=i.state,s=t===null?null:K2[t];return y(Je,{children:[y(Ax,{shown:i}),y(Px,{shown:i,needle:e}),n&&y("p",{class:"ev-loading",children:i.t.loading}),y(p_,{shown:i}),y(f_,{shown:i}),y(Rx,{shown:i}),s!==null&&y(s,{shown:i},t)]})}var $2=14,g_="http://www.w3.org/2000/svg",Oh=class{areas=document.createElementNS(g_,"svg");buttons=new Map;focused=null;last=new Map;constructor(){this.areas.setAttribute("class","ev-areas"),this.areas.setAttribute("aria-hidden","true")}register(e,t){if(t!==null){this.buttons.set(e,t),t===document.activeElement&&(this.focused=e);return}this.buttons.delete(e),this.focused===e&&(this.focused=null)}place(e,t,{width:n,height:s}){this.last=e;let r=ku(e,$2),o=t.find(({disc:a})=>a?.lit===!0)?.key??null;this.areas.parentElement?.toggleAttribute("data-floor",o!==null);for(let[a,l]of this.buttons){let c=e.get(a);if(c===void 0)continue;let[u,h]=c.at,d=Math.min(Math.max(u,0),n),f=Math.min(Math.max(h,0),s);l.style.transform=`translate(${d}px, ${f}px)`,l.toggleAttribute("data-away",!c.inSight),l.toggleAttribute("data-behind",c.behind),l.toggleAttribute("data-near",a===r||a===o)}for(let{key:a,points:l,disc:c}of t)c!==void 0&&this.makeRoom(a,l);this.draw(t,n,s)}makeRoom(e,t){let n=this.last.get(e)?.at[1],s=Math.max(...t.map(([,r])=>r));n===void 0||!Number.isFinite(s)||this.buttons.get(e)?.style.setProperty("--ev-below",`${Math.max(0,s-n).toFixed(0)}px`)}light(e){this.focused=e;for(let t of this.areas.children)t.toggleAttribute("data-lit",t.getAttribute("data-key")===e)}get marks(){return this.last}draw(e,t,n){for(this.areas.setAttribute("viewBox",`0 0 ${t} ${n}`);this.areas.childElementCount>e.length;)this.areas.lastElementChild?.remove();e.forEach(({key:s,points:r,disc:o},a)=>{let l=this.areas.children[a]??this.areas.appendChild(document.createElementNS(g_,"path"));l.setAttribute("d",b_(r)+b_(o?.hole??[])),l.setAttribute("data-key",s),l.toggleAttribute("data-disc",o!==void 0),l.toggleAttribute("data-lit",o?.lit===!0||s===this.focused)})}};function b_(i){let e=i.map(([t,n])=>`${t.toFixed(1)} ${n.toFixed(1)}`).join("L");return e&&`M${e}Z`}var v_={image:"image",compare:"compare",audio:"music",video:"video",document:"document",url:"outward"},Y2=8,y_=i=>i in v_;function x_({shown:i,layer:e}){let{state:t,actions:n,t:s}=i,{place:r,words:o,chosen:a,problem:l,opening:c}=t;if(r===null||l!==null||c)return null;let u=uo(r,o);return y("ul",{class:"ev-markers","data-inside":r.kind==="scene"?"":void 0,"data-few":u.length<=Y2?"":void 0,children:u.map(h=>y("li",{children:y("button",{type:"button",class:`ev-marker ev-marker-${h.kind}`,ref:d=>e.register(h.key,d),"aria-current":h.key===Z2(t)?"location":void 0,"aria-pressed":Lu(h)?a===h.key:void 0,onClick:()=>n.choose(h.key),onFocus:d=>{e.light(h.key),eI(d.currentTarget)||n.face(h.key)},onBlur:()=>e.light(null),children:[y(Q2,{marker:h}),h.kind==="walk"&&y("span",{class:"ev-unseen",children:[s.walkTo," "]}),y("span",{class:"ev-marker-label",children:y(pt,{of:h.label})}),y_(h.kind)&&y("span",{class:"ev-unseen",children:[" (",s[h.kind],")"]})]})},h.key))},J2(r))}function J2(i){return i.kind==="house"?`house/${i.floor??""}`:i.kind==="scene"?i.scene.id:`${i.object.id}/${i.medium.id}`}var Z2=({place:i,backTo:e})=>i?.kind==="house"&&e!==null?`sweep:${e.id}`:null;function Q2({marker:{kind:i,number:e}}){return i==="walk"?null:i==="annotation"?y("span",{class:"ev-sign ev-sign-number",children:e}):i==="sweep"?y("span",{class:"ev-sign ev-sign-sweep"}):i==="link"||i==="door"?y("span",{class:"ev-sign ev-sign-way",children:y(Kt,{name:"arrowUp"})}):y_(i)?y("span",{class:"ev-sign ev-sign-kind",children:y(Kt,{name:v_[i]})}):y("span",{class:`ev-sign ev-sign-ring ev-sign-${i}`})}function eI(i){if(i.hasAttribute("data-away")||i.hasAttribute("data-behind"))return!1;let e=i.closest(".ev-root")?.querySelectorAll(".ev-bar, .ev-map, .ev-sheet")??[],t=i.getBoundingClientRect(),[n,s]=[(t.left+t.right)/2,(t.top+t.bottom)/2];return![...e].some(r=>{let{left:o,right:a,top:l,bottom:c}=r.getBoundingClientRect();return n>o&&n<a&&s>l&&s<c})}var Nh=38,tI=140,Uh=class{cone=null;direction=null;register(e){this.cone=e,this.turn()}point(e){this.direction=e,this.turn()}turn(){let{cone:e,direction:t}=this;if(e===null||(e.toggleAttribute("data-unknown",t===null),t===null))return;e.style.transform=`rotate(${t.bearing.toFixed(2)}deg)`;let n=ve(Qe(t.hfov,1,tI)/2),[s,r]=[(Math.sin(n)*Nh).toFixed(2),(-Math.cos(n)*Nh).toFixed(2)];e.firstElementChild?.setAttribute("d",`M0 0L-${s} ${r}A${Nh} ${Nh} 0 0 1 ${s} ${r}Z`)}};var Bh=class{constructor(e){this.root=e;e.classList.add("ev-root"),e.setAttribute("role","region"),this.surface.tabIndex=0,this.surface.setAttribute("role","application"),this.alt.id="ev-alt",this.surface.setAttribute("aria-describedby",this.alt.id),this.surface.append(this.scenery,this.layer.areas,this.markers),e.replaceChildren(this.surface,this.frame,this.alt,this.announcer.element)}root;surface=Qa("ev-stage");scenery=Qa("ev-scenery");layer=new Oh;needle=new Uh;announcer=new Eh;markers=Qa("ev-marker-layer");frame=Qa("ev-frame");alt=Qa("ev-unseen");draw(e){this.root.dataset.sheet=e.state.sheet??"",this.root.toggleAttribute("data-withdrawn",e.state.withdrawn),e.state.kiosk!==null&&(this.root.dataset.kiosk=e.state.kiosk.kind),this.root.setAttribute("aria-label",e.state.words.title.text),this.describe(e);let{lang:t}=e.state.words;for(let n of[this.surface,this.markers,this.frame])n.lang=vl(t);this.scenery.lang=t,ja(y(am,{lang:t,children:y(x_,{shown:e,layer:this.layer})}),this.markers),ja(y(am,{lang:t,children:y(m_,{shown:e,needle:this.needle})}),this.frame)}dispose(){ja(null,this.markers),ja(null,this.frame),this.root.replaceChildren(),this.root.classList.remove("ev-root"),this.root.removeAttribute("role"),this.root.removeAttribute("aria-label")}describe({state:{place:e,words:t},t:n}){if(e===null)return;this.surface.setAttribute("aria-label",nI(Gi(t,e).text,e,n));let s=iI(e,t);this.alt.textContent=s?.text??"",this.alt.lang=s?.lang??t.lang,this.alt.dir=wo(this.alt.lang)}};function nI(i,e,t){return e.kind==="house"?e.outlook==="plan"?t.planOf(i):t.houseOf(i):e.kind==="scene"?t.pictureOf(i):t.relicOf(i)}function iI(i,e){return i.kind==="house"?null:i.kind==="scene"?e.scenes[i.scene.id]?.alt:e.objects[i.object.id]?.media[i.medium.id]?.alt}function Qa(i){let e=document.createElement("div");return e.className=i,e}var sI=["pointermove","pointerdown","wheel","keydown","focusin"];function __(i,e,t,n){let s=0,r=()=>{clearTimeout(s),s=window.setTimeout(()=>e()&&!rI(i)?t(!0):r(),4e3)},o=()=>{t(!1),r()};for(let a of sI)n.listen(i,a,o,{passive:!0});return n.add(()=>clearTimeout(s)),r(),o}var rI=i=>i.hasAttribute("data-keys")||i.querySelector("button:focus-visible, a:focus-visible, input:focus-visible, select:focus-visible")!==null;var oI="(prefers-contrast: more)";function w_(i,e,t,n){let s=matchMedia(oI),r=()=>{let{settings:o}=e.get();Um({quality:o.quality,lessMotion:o.motion==="less"}),i.style.setProperty("--ev-text-size",String(o.textSize/100)),i.style.setProperty("--ev-caption-size",String(o.captionSize/100)),i.toggleAttribute("data-more-contrast",o.contrast==="more"||s.matches),i.toggleAttribute("data-less-motion",o.motion==="less")};t.listen(s,"change",r),t.add(e.watch((o,a)=>{o.settings!==a.settings&&(r(),n())})),r()}function S_(i,e,t){t.add(e.watch(({settings:n,captionsOn:s},r)=>{(n!==r.settings||s!==r.captionsOn)&&Xm(i,{settings:n,captionsOn:s})}))}function M_(i){let{root:e,tour:t,store:n,visit:s,guide:r,stage:o,surface:a,deviceLook:l,isLobby:c}=i,u=h=>{let d=!n.get()[h];n.set({[h]:d}),c||Ro(t,h,d)};return{go:h=>{s.go(h)},close:i.close,choose:i.choose,face:h=>{r.touched(),o.face(h)},walkAhead:i.walkAhead,goHome:()=>{r.touched(),o.setView({},"glide")},leaveNote:()=>s.leaveNote(),toggleSheet:h=>{h==="share"&&s.noteView(),n.get().sheet===h?i.closeSheet():n.set({sheet:h})},closeSheet:i.closeSheet,cover:h=>o.setInset(h),toggleHouse:h=>{s.toggleHouse(h)},showFloor:h=>{s.showFloor(h)},toggleMap:()=>u("mapFolded"),steer:(h,d)=>o.steer(h,d),toggleStrip:()=>u("stripOpen"),walkTo:h=>{s.walk(h,{kind:"bearing"})},endOpening:()=>s.endOpening(),step:h=>{r.step(h)},takeTour:h=>{a.focus({preventScroll:!0}),r.run(h)},togglePlay:()=>{r.toggle()},listen:()=>{r.listen()},toggleReading:()=>r.toggleReading(),seek:h=>r.seek(h),setSpeed:h=>{r.setSpeed(h),c||Ro(t,"speed",h)},endTour:()=>r.end(),setLanguage:i.setLanguage,toggleAmbient:()=>n.set({ambientOn:!n.get().ambientOn}),toggleMotion:()=>{let h=!n.get().moving;n.set({moving:h}),o.current?.setMoving?.(h)},setMotion:h=>{n.set({motion:h,moving:!0}),o.current?.setMotion?.(h)},setVariant:h=>{n.set({variant:h}),o.current?.setVariant?.(h)},attend:i.attend,toggleCaptions:()=>n.set({captionsOn:!n.get().captionsOn}),toggleFullscreen:()=>{c||Zy(e)},toggleGyroscope:()=>{l.toggle()},set:h=>n.set({settings:{...n.get().settings,...h}}),setUsual:()=>n.set(dr),retry:()=>{s.retry()}}}var aI=10,lI=["pointerdown","pointermove","wheel","keydown"],zh=class{constructor(e,t){this.kiosk=e;this.events=t;this.warning=Math.min(aI,Math.floor(e.idle/2));for(let n of lI)this.life.listen(window,n,s=>this.moves(s)&&this.stirred(),{capture:!0,passive:!0});this.life.add(()=>clearTimeout(this.timer))}kiosk;events;life=new bt;warning;timer=0;mouse=null;now={kind:"visited"};leave(){clearTimeout(this.timer),this.become({kind:"alone"}),this.events.alone()}stirred(){let e=this.now.kind==="alone";this.become({kind:"visited"}),this.wait(),e&&this.events.visited()}dispose(){this.life.dispose()}moves(e){if(e.type!=="pointermove")return!0;let{screenX:t,screenY:n}=e,s=this.mouse;return this.mouse=[t,n],s!==null&&(s[0]!==t||s[1]!==n)}wait(){clearTimeout(this.timer);let e=()=>this.events.isHeld()?this.wait():this.countDown(this.warning);this.timer=window.setTimeout(e,(this.kiosk.idle-this.warning)*1e3)}countDown(e){if(e===0){this.leave();return}this.become({kind:"leaving",seconds:e}),this.timer=window.setTimeout(()=>this.countDown(e-1),1e3)}become(e){e.kind===this.now.kind&&e.kind!=="leaving"||(this.now=e,this.events.changed(e))}};function T_(i,e){let t=()=>{for(let s of i.querySelectorAll("a[href]:not([href^='#/'])"))s.removeAttribute("href");for(let s of i.querySelectorAll("audio, video"))s.setAttribute("controlslist","nodownload nofullscreen noremoteplayback"),s.setAttribute("disablepictureinpicture","")},n=new MutationObserver(t);n.observe(i,{subtree:!0,childList:!0,attributeFilter:["href"]}),e.add(()=>n.disconnect()),e.listen(i,"contextmenu",s=>s.preventDefault()),e.listen(i,"dragstart",s=>s.preventDefault()),t()}var Hh=i=>td(i,"mapFolded")??matchMedia("(max-width: 700px), (max-height: 480px)").matches;function A_(i,{current:e,loads:t}){if(i?.kind!=="scene"||i.scene.heading===null||t)return null;let{yaw:n,hfov:s}=e?.view()??{};return n===void 0||s===void 0?null:{bearing:i.scene.heading+n,hfov:s}}var Vh=class{constructor(e,t,n,s,r,o,a,l){this.config=n;this.store=s;this.visit=o;this.tasks=l;let c=this.visit.go.bind(this.visit);this.attraction=new ml(()=>n.tour,s,r,c,u=>a.turn(u,0)),this.lobby=new zh(e,{changed:u=>s.set({kiosk:u}),isHeld:()=>this.listening||s.get().speaking||s.get().guide?.playing===!0,alone:()=>{this.startOver()},visited:()=>this.attraction.end()}),T_(t,this.life),this.life.add(()=>this.attraction.dispose()),this.life.add(()=>this.lobby.dispose())}config;store;visit;tasks;life=new bt;lobby;attraction;listening=!1;begin(){this.lobby.leave()}attend(e){this.listening=e}stay(){this.visit.go(Co(this.config.tour))}dispose(){this.life.dispose()}async startOver(){let{config:e,store:t}=this,{words:n}=t.get();this.tasks.rest();let{sheet:s,chosen:r,guide:o,ambientOn:a,notice:l,backTo:c,stripOpen:u,readsAloud:h}=Du(n),d=Hh(e.tour);t.set({...dr,sheet:s,chosen:r,guide:o,ambientOn:a,notice:l,backTo:c,stripOpen:u,readsAloud:h,mapFolded:d}),n.lang!==e.pageLanguage&&await this.tasks.speak(e.pageLanguage),await this.attraction.begin()}};function E_(i,e,{sheet:t,guide:n,recording:s,readable:r}){switch(i){case"help":case"text":case"contents":case"settings":return e.toggleSheet(i),!0;case"dollhouse":case"plan":return e.toggleHouse(i),!0;case"strip":return e.toggleStrip(),!0;case"map":return e.toggleMap(),!0;case"language":return e.toggleSheet("languages"),!0;case"fullscreen":return e.toggleFullscreen(),!0;case"sound":return e.toggleAmbient(),!0;case"captions":return e.toggleCaptions(),!0;case"play":return(n!==null||s!==null||r)&&e.togglePlay(),!0;case"previousStop":return e.step(-1),!0;case"nextStop":return e.step(1),!0;case"home":return e.goHome(),!0;case"walk":return e.walkAhead(),!0;case"escape":return t===null?!1:(e.closeSheet(),!0)}}function R_(i,{place:e,words:t},{current:n},s){let{left:r,top:o}=s.getBoundingClientRect(),a=l=>l&&[l[0]+r,l[1]+o];return{tour:i,words:t,scene:e?.kind==="scene"?e.scene.id:null,object:e?.kind==="object"?e.object.id:null,medium:e?.kind==="object"?e.medium.id:null,view:n?.view()??null,middle:a(n?.middle()??null),hit:([l,c])=>n?.hit([l-r,c-o])??null,project:l=>a(n?.project(l)??null)}}var C_=.85,cI=.97;function I_(i,e){let t=ve(e),[n,s,r]=P_(i,[0,0,-1]),o=P_(i,[Math.sin(t),Math.cos(t),0]),a=xm(n*o[2]-o[0]*r,s*o[2]-o[1]*r),l=Math.min(1,Math.max(0,(Math.abs(r)-C_)/(cI-C_))),c=xm(n,s),u=xm(c[0]+(a[0]-c[0])*l,c[1]+(a[1]-c[1])*l);return{yaw:kt(Math.atan2(u[0],u[1])),pitch:kt(Math.asin(Math.max(-1,Math.min(1,r))))}}function P_({alpha:i,beta:e,gamma:t},[n,s,r]){let[o,a]=[Math.cos(ve(i)),Math.sin(ve(i))],[l,c]=[Math.cos(ve(e)),Math.sin(ve(e))],[u,h]=[Math.cos(ve(t)),Math.sin(ve(t))];return[(o*u-a*c*h)*n-l*a*s+(u*a*c+o*h)*r,(u*a+o*c*h)*n+o*l*s+(a*h-o*u*c)*r,-l*h*n+c*s+l*u*r]}function xm(i,e){let t=Math.hypot(i,e)||1;return[i/t,e/t]}var uI=.08,hI=.03,dI=.1,Gh=class{constructor(e){this.pitchAtFirst=e}pitchAtFirst;shown=null;time=0;follow(e,t){this.shown??={yaw:e.yaw,pitch:this.pitchAtFirst};let n=1-Math.exp(-Math.min(dI,t-this.time)/uI);this.time=t;let s={yaw:an(this.shown.yaw,e.yaw)*n,pitch:(e.pitch-this.shown.pitch)*n};return Math.hypot(s.yaw,s.pitch)<hI?null:(this.shown={yaw:on(this.shown.yaw+s.yaw),pitch:this.shown.pitch+s.pitch},s)}};var fI=1500,Wh=class{constructor(e){this.events=e;if(pI()){this.events.offered();return}let t=new bt;this.life.add(()=>t.dispose()),t.listen(window,"deviceorientation",n=>{L_(n)!==null&&(t.dispose(),this.events.offered())})}events;life=new bt;following=null;async start(e){if(this.stop(),!await mI())return!1;let t=new bt;this.following=t;let n=new Gh(e);return new Promise(s=>{let r=window.setTimeout(()=>{t.dispose(),s(!1)},fI);t.add(()=>clearTimeout(r)),t.listen(window,"deviceorientation",o=>{let a=L_(o);if(a===null)return;clearTimeout(r),s(!0);let l=n.follow(I_(a,gI()),o.timeStamp/1e3);l!==null&&this.events.turned(l.yaw,l.pitch)})})}stop(){this.following?.dispose(),this.following=null}dispose(){this.stop(),this.life.dispose()}};function L_({alpha:i,beta:e,gamma:t}){return i==null||e==null||t==null?null:{alpha:i,beta:e,gamma:t}}var k_=()=>window.DeviceOrientationEvent,pI=()=>k_()?.requestPermission!==void 0&&matchMedia("(hover: none) and (pointer: coarse)").matches;async function mI(){try{return(await k_()?.requestPermission?.()??"granted")==="granted"}catch{return!1}}var gI=()=>screen.orientation?.angle??window.orientation??0;var qh=class{constructor(e,t){this.store=e;this.stage=t;this.gyroscope=new Wh({offered:()=>e.set({gyroscope:"off"}),turned:(n,s)=>t.turn(n,s)})}store;stage;gyroscope;async toggle(){if(this.store.get().gyroscope==="on"){this.off();return}let e=await this.gyroscope.start(this.stage.current?.view().pitch??0);this.store.set(e?{gyroscope:"on"}:{gyroscope:null,notice:"noGyroscope"})}off(){this.gyroscope.stop(),this.store.get().gyroscope==="on"&&this.store.set({gyroscope:"off"})}dispose(){this.gyroscope.dispose()}};var Xh=class{constructor(e,t){this.root=e;this.stage=t}root;stage;title=document.title;opened=null;enter(){if(this.opened!==null)return;let e=new bt;this.opened=e;let t=document.activeElement;this.root.hidden=!1,document.documentElement.classList.add("ev-open");for(let n of document.body.children)n===this.root||n.hasAttribute("inert")||(n.setAttribute("inert",""),e.add(()=>n.removeAttribute("inert")));e.add(()=>{this.root.hidden=!0,document.documentElement.classList.remove("ev-open"),document.title=this.title,t instanceof HTMLElement&&t.focus({preventScroll:!0})}),this.stage.focus({preventScroll:!0})}name(e){document.title=`${e} · ${this.title}`}leave(){this.opened?.dispose(),this.opened=null}};var Kh=class{constructor(e,t,n,s,r,o,a,l){this.root=e;this.config=t;this.registry=s;this.tell=r;this.voice=a;let{tour:c}=t;this.store=new Fu({...Du(n),...l===null?qm(c):dr,mapFolded:Hh(c),stripOpen:l===null&&dl(c,"stripOpen"),kiosk:l&&{kind:"visited"}}),w_(e,this.store,this.life,()=>this.stage?.lent.wake()),l===null&&S_(c,this.store,this.life),this.panels=new Bh(e),this.surroundings=new Xh(e,this.panels.surface),this.surroundings.enter(),this.stage=new vh(this.panels.surface,this.panels.scenery,t.source,t.base,{drawn:(d,f)=>{this.panels.layer.place(d,f,this.stage.viewport),this.panels.needle.point(A_(this.store.get().place,this.stage))},status:d=>this.store.set({status:d}),awaited:d=>this.store.set({awaited:d}),offered:d=>this.store.set({offer:d,moving:!1,motion:0,variant:0}),touched:()=>this.guide.touched(),settled:()=>this.settled(),picked:d=>this.stage.loads||this.choose(d),tapped:()=>{this.guide.touched(),this.panels.surface.focus({preventScroll:!0})},failed:d=>this.failed(d),reported:d=>this.reported(d)}),this.maps=new ch(this.stage,()=>this.redraw());let u={changed:d=>{this.store.set(d),this.guide.heard()},ended:()=>this.guide.ended(),failed:d=>console.error(`${d}: the browser cannot play it`)};this.narration=new oh(t.base,u,a.player);let h=new ah({changed:d=>this.store.set({sentence:d}),ended:()=>this.guide.ended(),voices:()=>this.guide.voicesChanged()});this.ambient=new ih(t.base),this.visit=new nh(t,this.store,this.stage,{entering:()=>this.surroundings.enter(),arrived:()=>this.arrived(),left:()=>this.left()}),this.guide=new lh({store:this.store,narration:this.narration,reader:h,camera:this.stage,tours:()=>t.tour.tours,go:d=>{this.visit.lead(d)},tell:d=>this.say(Wv(this.store.get(),d))}),l===null&&this.guide.setSpeed(Vm(t.tour,"speed")??1),this.deviceLook=new qh(this.store,this.stage),this.actions=M_({root:e,tour:c,store:this.store,visit:this.visit,guide:this.guide,stage:this.stage,surface:this.panels.surface,deviceLook:this.deviceLook,isLobby:l!==null,close:()=>this.close(),choose:d=>this.choose(d),walkAhead:()=>this.walkAhead(),closeSheet:()=>this.closeSheet(),setLanguage:d=>{this.setLanguage(d)},attend:d=>this.attend(d)}),this.keeper=l&&new Vh(l,e,t,this.store,this.guide,this.visit,this.stage,{speak:d=>this.setLanguage(d),rest:()=>{this.deviceLook.off(),this.guide.setSpeed(1)}}),document.documentElement.dataset.webgl=this.stage.screen===null?"none":"2",this.listen(),Eu(e,n),r("loading"),this.keeper!==null?this.keeper.begin():o?this.visit.enter():this.visit.followAddress()}root;config;registry;tell;voice;life=new bt;store;panels;surroundings;stage;maps;narration;ambient;guide;visit;actions;deviceLook;keeper;keepFocus=()=>{};willDraw=!1;inspect(){return Ov(this.store.get(),this.stage,this.panels.surface,this.voice.unlocked)}get language(){return this.store.get().words.lang}async renew(e){Eu(this.root,e),this.maps.forget(),await this.visit.renew(e),this.sound()}sight(){return R_(this.config.tour,this.store.get(),this.stage,this.panels.surface)}dispose(){this.life.dispose(),this.keeper?.dispose(),this.deviceLook.dispose(),this.visit.dispose(),this.guide.dispose(),this.narration.dispose(),this.ambient.dispose(),this.maps.dispose(),this.stage.dispose(),this.surroundings.leave(),this.panels.dispose()}listen(){let{life:e,root:t,store:n}=this;e.add(n.watch((a,l)=>this.changed(a,l))),e.listen(window,"keydown",a=>this.pressed(a)),jv(t,e),this.keepFocus=Xv(t,this.panels.surface,e);for(let a of["click","keydown"])e.listen(t,a,()=>this.voice.unlock(n.get().words),{capture:!0});for(let a of["pointerdown","wheel"])e.listen(t,a,()=>this.visit.endOpening(),{capture:!0,passive:!0});for(let a of Yy)e.listen(document,a,()=>n.set({fullscreen:Gp()}));let r=__(t,()=>{let{sheet:a,status:l,guide:c}=n.get();return a===null&&l==="ready"&&(c===null||c.rest===null)},a=>n.set({withdrawn:a}),e),o=(a,l)=>a.status==="ready"&&l.status!=="ready";e.add(n.watch((a,l)=>o(a,l)&&r()))}attend(e){e&&this.guide.pause(),this.ambient.duck(e||jh(this.store.get())),this.keeper?.attend(e)}changed(e,t){e.status!==t.status&&this.tell(e.status),e.status==="ready"&&t.status!=="ready"&&this.prepare(),jh(e)!==jh(t)&&this.ambient.duck(jh(e)),e.ambientOn!==t.ambientOn&&this.ambient.setOn(e.ambientOn),e.status==="ready"&&this.drawMap(e),this.redraw()}drawMap({place:e,mapFolded:t}){e?.kind!=="scene"||e.scene.position===null||t||this.maps.want(xn(this.config.tour),e.scene.floor)}redraw(){this.willDraw||(this.willDraw=!0,queueMicrotask(()=>this.draw()))}draw(){this.willDraw=!1;let e=this.store.get();e.place!==null&&this.surroundings.name(Qs(e).text),this.panels.draw({config:this.config,state:e,actions:this.actions,t:this.messages,hearing:this.narration,mapPicture:e.place?.kind==="scene"?this.maps.of(e.place.scene.floor):null,hasWebgl:this.stage.screen!==null}),this.keepFocus()}get messages(){return jn(this.store.get().words.lang).messages}choose(e){this.guide.touched();let t=Kv(this.store.get().place,e);switch(t.kind){case"scene":this.panels.surface.contains(document.activeElement)&&this.panels.surface.focus({preventScroll:!0}),this.visit.walk(t.scene,t.arrive);return;case"object":this.visit.go(rn(t.object));return;case"note":this.visit.choose(e);return}}walkAhead(){let{place:e,words:t}=this.store.get(),{yaw:n}=this.stage.current?.view()??{};if(e?.kind!=="scene"||n===void 0)return;let s=Hv(e.scene,n);s===null?this.say(jn(t.lang).messages.noWayAhead):this.choose(s)}prepare(){let{place:e}=this.store.get();if(e?.kind!=="scene"||ll())return;let t=Vv(this.config.tour,e.scene),n=ka(this.config.tour,[e.scene,...t]);this.stage.prepare(t.map(({panorama:s})=>s),n)}arrived(){this.sound(),this.say(Gv(this.store.get()))}sound(){let{place:e}=this.store.get();this.guide.arrived(),this.ambient.setSound(e?.kind==="scene"?e.scene.ambient:null)}settled(){this.visit.noteView(),this.store.get().guide?.playing!==!0&&this.say(qv(this.store.get(),this.panels.layer.marks))}say(e){e!==null&&this.panels.announcer.say(e,vl(this.store.get().words.lang))}failed(e){console.error(String(e));let{place:t}=this.store.get();t!==null&&this.store.set({problem:{kind:"notLoaded",page:ms(t)}})}reported(e){console.error(String(e)),this.store.set({notice:"incomplete"})}left(){this.guide.left(),this.ambient.setSound(null),this.keeper!==null?this.keeper.stay():this.surroundings.leave()}close(){if(this.keeper!==null)return;let{words:e}=this.store.get();e.lang===this.config.pageLanguage?this.visit.go({kind:"introduction"}):location.assign(co(this.config,e.lang))}closeSheet(){this.visit.leaveNote(),this.store.set({sheet:null})}async setLanguage(e){try{let t=await Pa(this.config,this.registry,e);Eu(this.root,t);let{sheet:n}=this.store.get();this.store.set({words:t,notice:null,sheet:n==="settings"?n:null}),fl(this.config.tour,t.lang),this.guide.translated()}catch(t){console.error(t),this.store.set({notice:"noSuchLanguage",sheet:null})}}pressed(e){if(this.root.hidden)return;if(this.store.get().opening){this.visit.endOpening();return}let{activeElement:t}=document,n=this.panels.surface.contains(t),s=By(e,n,this.store.get().settings.shortcuts);s!==null&&E_(s,this.actions,this.store.get())&&e.preventDefault()}},jh=({speaking:i,sentence:e})=>i||e!==null;var bI=2,ii=new Cu,ws=null,el=null,D_=new gl;Nv(ii,{inspect:()=>el?.inspect()??Fv,sight:()=>el?.sight()??null,renew:wI});var Mo=i=>{document.documentElement.dataset.enfilade=i};function vI(i){let e=i.dataset.language??document.documentElement.lang,{tour:t}=ii,n=ii.texts.get(e),{messages:s}=jn(e);if(t===null||n===void 0){Mo("error"),Ru(i,s.unfinishedSite,s);return}if(t.format!==bI){Mo("error"),Ru(i,s.otherFormat,s);return}let r=i.dataset.base||"./",o=ii.edition?.bytes==="scripts";if(!o&&location.protocol==="file:"){Mo("error"),Ru(i,s.needsServer,s);return}let a=o?Nm(r,ii.deliveries):Fm(r);ws={tour:t,base:r,pageLanguage:e,source:a};for(let l of document.querySelectorAll("a[data-route]"))l.href=l.dataset.route??l.href,l.addEventListener("click",c=>yI(i,n,c));xI(i,ws,n)}function yI(i,e,{detail:t}){D_.unlock(e);let n=t===0;i.toggleAttribute("data-keys",n)}function xI(i,e,t){let n=()=>Es(location.hash).kind!=="introduction",s=jm(location.search);s!==null&&!n()&&history.replaceState(null,"",_i(Co(e.tour)));let r=!n(),o=l=>{el=new Kh(i,e,l,ii,Mo,r,D_,s)},a=()=>{if(!n())return;window.removeEventListener("hashchange",a);let l=ii.texts.get(e.pageLanguage)??t,c=s===null&&!r&&_I()?Wm(e.tour):null;fl(e.tour,c??l.lang),c===null||c===l.lang?o(l):Pa(e,ii,c).then(o,()=>o(l))};n()||Mo("ready"),window.addEventListener("hashchange",a),a()}function _I(){let[i]=performance.getEntriesByType("navigation");return i?.type==="reload"}async function wI(i){if(ws===null)throw new Error("the viewer has not begun");await Ao(ws.base+i),ws.tour=ii.tour??ws.tour,ii.texts.clear();let e=await Pa(ws,ii,el?.language??ws.pageLanguage);await el?.renew(e)}function SI(i){document.readyState==="complete"?i():document.addEventListener("DOMContentLoaded",i,{once:!0})}Mo("loading");Lm();SI(()=>{let i=document.getElementById("viewer");i!==null&&vI(i)});})();
