import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './test/browser/chromium.ts';
const url='http://localhost:8140';
const { demo } = await (await fetch(url+'/v1/marketplace')).json();
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env, args:['--no-sandbox','--disable-dev-shm-usage','--disable-gpu'] });
export async function session(who){
  const file=`/tmp/shots/state-${who}.json`;
  if(existsSync(file)) return file;
  const c=await browser.newContext({baseURL:url,locale:'en-GB',viewport:{width:1280,height:900}});
  const p=await c.newPage();
  if(who.startsWith('customer')){
    const {customer}=demo.customers[Number(who.slice(8)||0)];
    await p.goto('/sign-in');
    const r=await p.evaluate(async(customer)=>{const a=await fetch('/v1/demonstration/arrivals',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({customer})});return [a.status,await a.text()];},customer);
    const {link}=JSON.parse(r[1]); await p.goto(link); await p.waitForURL(/customer$|customer\/$/,{timeout:20000}).catch(()=>{}); await p.waitForTimeout(1500);
  } else {
    const person=demo.people.find(x=>x.email.startsWith(who+'@'));
    await p.goto('/sign-in');
    await p.getByLabel('E-mail').fill(person.email);
    await p.getByLabel('Password',{exact:true}).fill(person.password);
    await p.getByRole('button',{name:'Sign in',exact:true}).click();
    await p.waitForURL((u)=>!u.pathname.startsWith('/sign-in'),{timeout:20000}); await p.waitForTimeout(800);
  }
  await c.storageState({path:file}); await c.close(); return file;
}
const jobs=JSON.parse(readFileSync(process.argv[2],'utf8'));
const looks=(process.argv[3]??'d,m').split(',');
for(const [who,places] of Object.entries(jobs)){
  const state=await session(who);
  for(const look of looks){
    const [width,scheme]={d:[1280,'light'],m:[360,'dark'],dd:[1280,'dark'],ml:[360,'light'],n:[320,'light']}[look];
    const c=await browser.newContext({baseURL:url,storageState:state,locale:'en-GB',timezoneId:'America/Jamaica',viewport:{width,height:800},colorScheme:scheme,reducedMotion:'reduce'});
    const p=await c.newPage(); p.setDefaultTimeout(15000);
    p.on('pageerror',e=>console.log('PAGEERROR',who,String(e).slice(0,300)));
    p.on('console',m=>{ if(m.type()==='error'&&!/Failed to load resource/.test(m.text())) console.log('CONSOLE',who,m.text().slice(0,200)); });
    for(const [name,place,...acts] of places){
      try{
      await p.goto(place); await p.waitForLoadState('networkidle',{timeout:4000}).catch(()=>{}); await p.waitForTimeout(500);
      for(const act of acts){ const [kind,a,b]=act;
        if(kind==='click') await p.getByRole(a,{name:b}).first().click();
        if(kind==='text') await p.getByText(a,{exact:b??false}).first().click();
        if(kind==='fill') await p.getByLabel(a).first().fill(b);
        if(kind==='key') await p.keyboard.press(a);
        if(kind==='wait') await p.waitForTimeout(a);
        if(kind==='eval') console.log(name, await p.evaluate(a));
        await p.waitForTimeout(400);
      }
      const over=await p.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth);
      if(over>0) console.log('OVERFLOW',look,name,over);
      await p.screenshot({path:`/tmp/shots/${name}-${look}.png`,fullPage:true,animations:'disabled'});
      }catch(e){console.log('FAIL',look,name,String(e).split('\n')[0].slice(0,200)); await p.screenshot({path:`/tmp/shots/${name}-${look}-FAIL.png`,fullPage:true}).catch(()=>{});}
    }
    await c.storageState({path:state}); await c.close();
  }
}
await browser.close();
