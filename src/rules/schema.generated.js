// Generated from rules/rule.schema.json by `npm run generate`.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"绩效透镜 rule file, version 1","type":"object","additionalProperties":false,"required":["schema","id","title","entity","class","status","version","needs","when","severity","evidence","message","basis","suggestion","why","limits","tests"],"properties":{"schema":{"const":1,"description":"Version of this format"},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","description":"The file name without .yaml; never re-used"},"was":{"type":"array","items":{"type":"string"},"description":"Former ids"},"title":{"$ref":"#/definitions/bilingual"},"entity":{"enum":["evaluation_view","fund_view","fund_stage_view","indicator_view","target_table_view","subtotal_view","survey_view","region_year_view","indicator_type_view"],"description":"The entity view whose rows are judged"},"include":{"type":"array","items":{"enum":["fact","placeholder"]},"description":"Rows of the view that are seen only when asked for"},"class":{"enum":["finding","review","data_quality"]},"status":{"enum":["draft","active","off","retired"]},"version":{"type":"integer","minimum":1},"params":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"$ref":"#/definitions/parameter"}},"applies":{"type":"string","description":"FALSE: the row is not applicable"},"needs":{"type":"array","items":{"type":"string"},"description":"Columns without which a row is unknown"},"supplied":{"type":"array","items":{"type":"string"},"description":"Columns a file must bring although a blank in them says something"},"when":{"type":"string","description":"TRUE: the row is a problem"},"severity":{"anyOf":[{"enum":["high","medium","low"]},{"type":"object","additionalProperties":false,"properties":{"high":{"$ref":"#/definitions/tier"},"medium":{"$ref":"#/definitions/tier"},"low":{"$ref":"#/definitions/tier"}}}]},"materiality":{"type":"string","description":"Orders findings within a severity"},"evidence":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["name","expr"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"expr":{"type":"string"},"format":{"$ref":"#/definitions/format"},"label":{"$ref":"#/definitions/bilingual"}}}]}},"message":{"$ref":"#/definitions/bilingual"},"steps":{"type":"array","description":"The calculation, line by line","items":{"type":"object","additionalProperties":false,"required":["label","text"],"properties":{"label":{"$ref":"#/definitions/bilingual"},"text":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/bilingual"}]},"value":{"type":"string"},"format":{"$ref":"#/definitions/format"},"role":{"enum":["printed","computed","difference","reference"]}}}},"tolerance":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["regulation","practice","arithmetic"]},"doc":{"type":"string"},"article":{"type":"string"},"verified":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}]},"note":{"$ref":"#/definitions/bilingual"}}}},"suggestion":{"$ref":"#/definitions/bilingual"},"why":{"$ref":"#/definitions/bilingual"},"limits":{"$ref":"#/definitions/bilingual"},"verify":{"$ref":"#/definitions/bilingual"},"fingerprint":{"type":"array","items":{"type":"string"}},"tests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","rows","expect"],"properties":{"name":{"type":"string"},"rows":{"type":"array","items":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"expect":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/definitions/rowOutcome"},{"type":"array","items":{"$ref":"#/definitions/rowOutcome"}}]}},"severity":{"type":"object","additionalProperties":{"enum":["high","medium","low"]}},"message":{"type":"object","additionalProperties":{"type":"string"}},"params":{"type":"object","additionalProperties":{"type":["string","number"]}}}}}},"definitions":{"bilingual":{"type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}}},"parameter":{"type":"object","additionalProperties":false,"required":["type","default","label"],"properties":{"type":{"enum":["fraction","number","integer","money","points","choice"]},"default":{"type":["number","string"]},"min":{"type":"number"},"max":{"type":"number"},"options":{"type":"array","items":{"type":"string"}},"label":{"$ref":"#/definitions/bilingual"}}},"tier":{"anyOf":[{"const":true},{"type":"string"}]},"format":{"enum":["money","percent","printed_percent","points","number","integer","date","text"]},"rowOutcome":{"enum":["hit","pass","unknown","na"]}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}}};
const schema15 = {"anyOf":[{"const":true},{"type":"string"}]};
const schema18 = {"enum":["money","percent","printed_percent","points","number","integer","date","text"]};
const schema30 = {"enum":["hit","pass","unknown","na"]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema13 = {"type":"object","additionalProperties":false,"required":["type","default","label"],"properties":{"type":{"enum":["fraction","number","integer","money","points","choice"]},"default":{"type":["number","string"]},"min":{"type":"number"},"max":{"type":"number"},"options":{"type":"array","items":{"type":"string"}},"label":{"$ref":"#/definitions/bilingual"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.default === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.label === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "default")) || (key0 === "min")) || (key0 === "max")) || (key0 === "options")) || (key0 === "label"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "fraction") || (data0 === "number")) || (data0 === "integer")) || (data0 === "money")) || (data0 === "points")) || (data0 === "choice"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.type.enum,parentSchema:schema13.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.default !== undefined){
let data1 = data.default;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema13.properties.default.type},message:"must be number,string",schema:schema13.properties.default.type,parentSchema:schema13.properties.default,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.min !== undefined){
let data2 = data.min;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.min.type,parentSchema:schema13.properties.min,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.max !== undefined){
let data3 = data.max;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.max.type,parentSchema:schema13.properties.max,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.options !== undefined){
let data4 = data.options;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.options.items.type,parentSchema:schema13.properties.options.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.options.type,parentSchema:schema13.properties.options,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.zh === undefined){
const err10 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6.en === undefined){
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "zh") || (key1 === "en"))){
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.zh !== undefined){
let data7 = data6.zh;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/label/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.en !== undefined){
let data8 = data6.en;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/label/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.entity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.class === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.version === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.needs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.when === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.severity === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.evidence === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.message === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.basis === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.suggestion === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suggestion"},message:"must have required property '"+"suggestion"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.why === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.limits === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.tests === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err18 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.id.type,parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.was !== undefined){
let data2 = data.was;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err21 = {instancePath:instancePath+"/was/" + i0,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.was.items.type,parentSchema:schema11.properties.was.items,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.was.type,parentSchema:schema11.properties.was,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.zh === undefined){
const err23 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.en === undefined){
const err24 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "zh") || (key1 === "en"))){
const err25 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.zh !== undefined){
let data5 = data4.zh;
if(typeof data5 !== "string"){
const err26 = {instancePath:instancePath+"/title/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.en !== undefined){
let data6 = data4.en;
if(typeof data6 !== "string"){
const err27 = {instancePath:instancePath+"/title/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.entity !== undefined){
let data7 = data.entity;
if(!(((((((((data7 === "evaluation_view") || (data7 === "fund_view")) || (data7 === "fund_stage_view")) || (data7 === "indicator_view")) || (data7 === "target_table_view")) || (data7 === "subtotal_view")) || (data7 === "survey_view")) || (data7 === "region_year_view")) || (data7 === "indicator_type_view"))){
const err29 = {instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/enum",keyword:"enum",params:{allowedValues: schema11.properties.entity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.entity.enum,parentSchema:schema11.properties.entity,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.include !== undefined){
let data8 = data.include;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!((data9 === "fact") || (data9 === "placeholder"))){
const err30 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.include.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.include.items.enum,parentSchema:schema11.properties.include.items,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.include.type,parentSchema:schema11.properties.include,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.class !== undefined){
let data10 = data.class;
if(!(((data10 === "finding") || (data10 === "review")) || (data10 === "data_quality"))){
const err32 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema11.properties.class.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.class.enum,parentSchema:schema11.properties.class,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(!((((data11 === "draft") || (data11 === "active")) || (data11 === "off")) || (data11 === "retired"))){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.status.enum,parentSchema:schema11.properties.status,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.version,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.params !== undefined){
let data13 = data.params;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
const _errs27 = errors;
if(typeof key2 === "string"){
if(!pattern1.test(key2)){
const err36 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.params.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid7 = _errs27 === errors;
if(!valid7){
const err37 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema11.properties.params.propertyNames,parentSchema:schema11.properties.params,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key3 in data13){
if(!(validate11(data13[key3], {instancePath:instancePath+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.params.type,parentSchema:schema11.properties.params,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.applies !== undefined){
let data15 = data.applies;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/applies",schemaPath:"#/properties/applies/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.applies.type,parentSchema:schema11.properties.applies,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.needs !== undefined){
let data16 = data.needs;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 !== "string"){
const err40 = {instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.needs.items.type,parentSchema:schema11.properties.needs.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.needs.type,parentSchema:schema11.properties.needs,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.supplied !== undefined){
let data18 = data.supplied;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 !== "string"){
const err42 = {instancePath:instancePath+"/supplied/" + i3,schemaPath:"#/properties/supplied/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.supplied.items.type,parentSchema:schema11.properties.supplied.items,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/supplied",schemaPath:"#/properties/supplied/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.supplied.type,parentSchema:schema11.properties.supplied,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.when !== undefined){
let data20 = data.when;
if(typeof data20 !== "string"){
const err44 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.when.type,parentSchema:schema11.properties.when,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.severity !== undefined){
let data21 = data.severity;
const _errs43 = errors;
let valid13 = false;
const _errs44 = errors;
if(!(((data21 === "high") || (data21 === "medium")) || (data21 === "low"))){
const err45 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.severity.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.severity.anyOf[0].enum,parentSchema:schema11.properties.severity.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs44 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs45 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!(((key4 === "high") || (key4 === "medium")) || (key4 === "low"))){
const err46 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.severity.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.high !== undefined){
let data22 = data21.high;
const _errs50 = errors;
let valid16 = false;
const _errs51 = errors;
if(true !== data22){
const err47 = {instancePath:instancePath+"/severity/high",schemaPath:"#/definitions/tier/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema15.anyOf[0],data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid1 = _errs51 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const _errs52 = errors;
if(typeof data22 !== "string"){
const err48 = {instancePath:instancePath+"/severity/high",schemaPath:"#/definitions/tier/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.anyOf[1].type,parentSchema:schema15.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid1 = _errs52 === errors;
valid16 = valid16 || _valid1;
}
if(!valid16){
const err49 = {instancePath:instancePath+"/severity/high",schemaPath:"#/definitions/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema15.anyOf,parentSchema:schema15,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data21.medium !== undefined){
let data23 = data21.medium;
const _errs56 = errors;
let valid18 = false;
const _errs57 = errors;
if(true !== data23){
const err50 = {instancePath:instancePath+"/severity/medium",schemaPath:"#/definitions/tier/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema15.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs58 = errors;
if(typeof data23 !== "string"){
const err51 = {instancePath:instancePath+"/severity/medium",schemaPath:"#/definitions/tier/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.anyOf[1].type,parentSchema:schema15.anyOf[1],data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid2 = _errs58 === errors;
valid18 = valid18 || _valid2;
}
if(!valid18){
const err52 = {instancePath:instancePath+"/severity/medium",schemaPath:"#/definitions/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema15.anyOf,parentSchema:schema15,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data21.low !== undefined){
let data24 = data21.low;
const _errs62 = errors;
let valid20 = false;
const _errs63 = errors;
if(true !== data24){
const err53 = {instancePath:instancePath+"/severity/low",schemaPath:"#/definitions/tier/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema15.anyOf[0],data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid3 = _errs63 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const _errs64 = errors;
if(typeof data24 !== "string"){
const err54 = {instancePath:instancePath+"/severity/low",schemaPath:"#/definitions/tier/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.anyOf[1].type,parentSchema:schema15.anyOf[1],data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid3 = _errs64 === errors;
valid20 = valid20 || _valid3;
}
if(!valid20){
const err55 = {instancePath:instancePath+"/severity/low",schemaPath:"#/definitions/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema15.anyOf,parentSchema:schema15,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.severity.anyOf[1].type,parentSchema:schema11.properties.severity.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid13 = valid13 || _valid0;
}
if(!valid13){
const err57 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.severity.anyOf,parentSchema:schema11.properties.severity,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.materiality !== undefined){
let data25 = data.materiality;
if(typeof data25 !== "string"){
const err58 = {instancePath:instancePath+"/materiality",schemaPath:"#/properties/materiality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.materiality.type,parentSchema:schema11.properties.materiality,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.evidence !== undefined){
let data26 = data.evidence;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
const _errs71 = errors;
let valid23 = false;
const _errs72 = errors;
if(typeof data27 !== "string"){
const err59 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.evidence.items.anyOf[0].type,parentSchema:schema11.properties.evidence.items.anyOf[0],data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid4 = _errs72 === errors;
valid23 = valid23 || _valid4;
if(!valid23){
const _errs74 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err60 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.evidence.items.anyOf[1].required,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data27.expr === undefined){
const err61 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/anyOf/1/required",keyword:"required",params:{missingProperty: "expr"},message:"must have required property '"+"expr"+"'",schema:schema11.properties.evidence.items.anyOf[1].required,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key5 in data27){
if(!((((key5 === "name") || (key5 === "expr")) || (key5 === "format")) || (key5 === "label"))){
const err62 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
const err63 = {instancePath:instancePath+"/evidence/" + i4+"/name",schemaPath:"#/properties/evidence/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.evidence.items.anyOf[1].properties.name,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/evidence/" + i4+"/name",schemaPath:"#/properties/evidence/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.evidence.items.anyOf[1].properties.name.type,parentSchema:schema11.properties.evidence.items.anyOf[1].properties.name,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.expr !== undefined){
let data29 = data27.expr;
if(typeof data29 !== "string"){
const err65 = {instancePath:instancePath+"/evidence/" + i4+"/expr",schemaPath:"#/properties/evidence/items/anyOf/1/properties/expr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.evidence.items.anyOf[1].properties.expr.type,parentSchema:schema11.properties.evidence.items.anyOf[1].properties.expr,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27.format !== undefined){
let data30 = data27.format;
if(!((((((((data30 === "money") || (data30 === "percent")) || (data30 === "printed_percent")) || (data30 === "points")) || (data30 === "number")) || (data30 === "integer")) || (data30 === "date")) || (data30 === "text"))){
const err66 = {instancePath:instancePath+"/evidence/" + i4+"/format",schemaPath:"#/definitions/format/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values",schema:schema18.enum,parentSchema:schema18,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.label !== undefined){
let data31 = data27.label;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.zh === undefined){
const err67 = {instancePath:instancePath+"/evidence/" + i4+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.en === undefined){
const err68 = {instancePath:instancePath+"/evidence/" + i4+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key6 in data31){
if(!((key6 === "zh") || (key6 === "en"))){
const err69 = {instancePath:instancePath+"/evidence/" + i4+"/label",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data31.zh !== undefined){
let data32 = data31.zh;
if(typeof data32 !== "string"){
const err70 = {instancePath:instancePath+"/evidence/" + i4+"/label/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.en !== undefined){
let data33 = data31.en;
if(typeof data33 !== "string"){
const err71 = {instancePath:instancePath+"/evidence/" + i4+"/label/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/evidence/" + i4+"/label",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.evidence.items.anyOf[1].type,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid4 = _errs74 === errors;
valid23 = valid23 || _valid4;
}
if(!valid23){
const err74 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.evidence.items.anyOf,parentSchema:schema11.properties.evidence.items,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.evidence.type,parentSchema:schema11.properties.evidence,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.message !== undefined){
let data34 = data.message;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.zh === undefined){
const err76 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data34.en === undefined){
const err77 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data34};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key7 in data34){
if(!((key7 === "zh") || (key7 === "en"))){
const err78 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data34};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data34.zh !== undefined){
let data35 = data34.zh;
if(typeof data35 !== "string"){
const err79 = {instancePath:instancePath+"/message/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.en !== undefined){
let data36 = data34.en;
if(typeof data36 !== "string"){
const err80 = {instancePath:instancePath+"/message/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data36};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.steps !== undefined){
let data37 = data.steps;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.label === undefined){
const err82 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema11.properties.steps.items.required,parentSchema:schema11.properties.steps.items,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data38.text === undefined){
const err83 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.steps.items.required,parentSchema:schema11.properties.steps.items,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key8 in data38){
if(!(((((key8 === "label") || (key8 === "text")) || (key8 === "value")) || (key8 === "format")) || (key8 === "role"))){
const err84 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.steps.items,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.label !== undefined){
let data39 = data38.label;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.zh === undefined){
const err85 = {instancePath:instancePath+"/steps/" + i5+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data39};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data39.en === undefined){
const err86 = {instancePath:instancePath+"/steps/" + i5+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data39};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key9 in data39){
if(!((key9 === "zh") || (key9 === "en"))){
const err87 = {instancePath:instancePath+"/steps/" + i5+"/label",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data39};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data39.zh !== undefined){
let data40 = data39.zh;
if(typeof data40 !== "string"){
const err88 = {instancePath:instancePath+"/steps/" + i5+"/label/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data40};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data39.en !== undefined){
let data41 = data39.en;
if(typeof data41 !== "string"){
const err89 = {instancePath:instancePath+"/steps/" + i5+"/label/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/steps/" + i5+"/label",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data39};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data38.text !== undefined){
let data42 = data38.text;
const _errs113 = errors;
let valid35 = false;
const _errs114 = errors;
if(typeof data42 !== "string"){
const err91 = {instancePath:instancePath+"/steps/" + i5+"/text",schemaPath:"#/properties/steps/items/properties/text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.items.properties.text.anyOf[0].type,parentSchema:schema11.properties.steps.items.properties.text.anyOf[0],data:data42};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid5 = _errs114 === errors;
valid35 = valid35 || _valid5;
if(!valid35){
const _errs116 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.zh === undefined){
const err92 = {instancePath:instancePath+"/steps/" + i5+"/text",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data42.en === undefined){
const err93 = {instancePath:instancePath+"/steps/" + i5+"/text",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key10 in data42){
if(!((key10 === "zh") || (key10 === "en"))){
const err94 = {instancePath:instancePath+"/steps/" + i5+"/text",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data42.zh !== undefined){
let data43 = data42.zh;
if(typeof data43 !== "string"){
const err95 = {instancePath:instancePath+"/steps/" + i5+"/text/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data42.en !== undefined){
let data44 = data42.en;
if(typeof data44 !== "string"){
const err96 = {instancePath:instancePath+"/steps/" + i5+"/text/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data44};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/steps/" + i5+"/text",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid5 = _errs116 === errors;
valid35 = valid35 || _valid5;
}
if(!valid35){
const err98 = {instancePath:instancePath+"/steps/" + i5+"/text",schemaPath:"#/properties/steps/items/properties/text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.steps.items.properties.text.anyOf,parentSchema:schema11.properties.steps.items.properties.text,data:data42};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
}
}
if(data38.value !== undefined){
let data45 = data38.value;
if(typeof data45 !== "string"){
const err99 = {instancePath:instancePath+"/steps/" + i5+"/value",schemaPath:"#/properties/steps/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.items.properties.value.type,parentSchema:schema11.properties.steps.items.properties.value,data:data45};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.format !== undefined){
let data46 = data38.format;
if(!((((((((data46 === "money") || (data46 === "percent")) || (data46 === "printed_percent")) || (data46 === "points")) || (data46 === "number")) || (data46 === "integer")) || (data46 === "date")) || (data46 === "text"))){
const err100 = {instancePath:instancePath+"/steps/" + i5+"/format",schemaPath:"#/definitions/format/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values",schema:schema18.enum,parentSchema:schema18,data:data46};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data38.role !== undefined){
let data47 = data38.role;
if(!((((data47 === "printed") || (data47 === "computed")) || (data47 === "difference")) || (data47 === "reference"))){
const err101 = {instancePath:instancePath+"/steps/" + i5+"/role",schemaPath:"#/properties/steps/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.steps.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.steps.items.properties.role.enum,parentSchema:schema11.properties.steps.items.properties.role,data:data47};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/steps/" + i5,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.steps.items.type,parentSchema:schema11.properties.steps.items,data:data38};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.steps.type,parentSchema:schema11.properties.steps,data:data37};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data48 = data.tolerance;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.zh === undefined){
const err104 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data48};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data48.en === undefined){
const err105 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key11 in data48){
if(!((key11 === "zh") || (key11 === "en"))){
const err106 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48.zh !== undefined){
let data49 = data48.zh;
if(typeof data49 !== "string"){
const err107 = {instancePath:instancePath+"/tolerance/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data49};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data48.en !== undefined){
let data50 = data48.en;
if(typeof data50 !== "string"){
const err108 = {instancePath:instancePath+"/tolerance/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data50};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data48};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.basis !== undefined){
let data51 = data.basis;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
const err110 = {instancePath:instancePath+"/basis/" + i6,schemaPath:"#/properties/basis/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.properties.basis.items.required,parentSchema:schema11.properties.basis.items,data:data52};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key12 in data52){
if(!(((((key12 === "kind") || (key12 === "doc")) || (key12 === "article")) || (key12 === "verified")) || (key12 === "note"))){
const err111 = {instancePath:instancePath+"/basis/" + i6,schemaPath:"#/properties/basis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.basis.items,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data52.kind !== undefined){
let data53 = data52.kind;
if(!(((data53 === "regulation") || (data53 === "practice")) || (data53 === "arithmetic"))){
const err112 = {instancePath:instancePath+"/basis/" + i6+"/kind",schemaPath:"#/properties/basis/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.basis.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.basis.items.properties.kind.enum,parentSchema:schema11.properties.basis.items.properties.kind,data:data53};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data52.doc !== undefined){
let data54 = data52.doc;
if(typeof data54 !== "string"){
const err113 = {instancePath:instancePath+"/basis/" + i6+"/doc",schemaPath:"#/properties/basis/items/properties/doc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.basis.items.properties.doc.type,parentSchema:schema11.properties.basis.items.properties.doc,data:data54};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data52.article !== undefined){
let data55 = data52.article;
if(typeof data55 !== "string"){
const err114 = {instancePath:instancePath+"/basis/" + i6+"/article",schemaPath:"#/properties/basis/items/properties/article/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.basis.items.properties.article.type,parentSchema:schema11.properties.basis.items.properties.article,data:data55};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.verified !== undefined){
let data56 = data52.verified;
const _errs148 = errors;
let valid44 = false;
const _errs149 = errors;
if(data56 !== null){
const err115 = {instancePath:instancePath+"/basis/" + i6+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema11.properties.basis.items.properties.verified.anyOf[0].type,parentSchema:schema11.properties.basis.items.properties.verified.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid6 = _errs149 === errors;
valid44 = valid44 || _valid6;
if(!valid44){
const _errs151 = errors;
if(typeof data56 === "string"){
if(!pattern3.test(data56)){
const err116 = {instancePath:instancePath+"/basis/" + i6+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema11.properties.basis.items.properties.verified.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/basis/" + i6+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.basis.items.properties.verified.anyOf[1].type,parentSchema:schema11.properties.basis.items.properties.verified.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid6 = _errs151 === errors;
valid44 = valid44 || _valid6;
}
if(!valid44){
const err118 = {instancePath:instancePath+"/basis/" + i6+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.basis.items.properties.verified.anyOf,parentSchema:schema11.properties.basis.items.properties.verified,data:data56};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
}
if(data52.note !== undefined){
let data57 = data52.note;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.zh === undefined){
const err119 = {instancePath:instancePath+"/basis/" + i6+"/note",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data57};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data57.en === undefined){
const err120 = {instancePath:instancePath+"/basis/" + i6+"/note",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data57};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key13 in data57){
if(!((key13 === "zh") || (key13 === "en"))){
const err121 = {instancePath:instancePath+"/basis/" + i6+"/note",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data57};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data57.zh !== undefined){
let data58 = data57.zh;
if(typeof data58 !== "string"){
const err122 = {instancePath:instancePath+"/basis/" + i6+"/note/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data58};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.en !== undefined){
let data59 = data57.en;
if(typeof data59 !== "string"){
const err123 = {instancePath:instancePath+"/basis/" + i6+"/note/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data59};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/basis/" + i6+"/note",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data57};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/basis/" + i6,schemaPath:"#/properties/basis/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.basis.items.type,parentSchema:schema11.properties.basis.items,data:data52};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.basis.type,parentSchema:schema11.properties.basis,data:data51};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.suggestion !== undefined){
let data60 = data.suggestion;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.zh === undefined){
const err127 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data60.en === undefined){
const err128 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key14 in data60){
if(!((key14 === "zh") || (key14 === "en"))){
const err129 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data60};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data60.zh !== undefined){
let data61 = data60.zh;
if(typeof data61 !== "string"){
const err130 = {instancePath:instancePath+"/suggestion/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data61};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data60.en !== undefined){
let data62 = data60.en;
if(typeof data62 !== "string"){
const err131 = {instancePath:instancePath+"/suggestion/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data62};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data60};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.why !== undefined){
let data63 = data.why;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.zh === undefined){
const err133 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data63};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data63.en === undefined){
const err134 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data63};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key15 in data63){
if(!((key15 === "zh") || (key15 === "en"))){
const err135 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data63};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data63.zh !== undefined){
let data64 = data63.zh;
if(typeof data64 !== "string"){
const err136 = {instancePath:instancePath+"/why/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data64};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data63.en !== undefined){
let data65 = data63.en;
if(typeof data65 !== "string"){
const err137 = {instancePath:instancePath+"/why/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data65};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data63};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.limits !== undefined){
let data66 = data.limits;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.zh === undefined){
const err139 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data66};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data66.en === undefined){
const err140 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data66};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key16 in data66){
if(!((key16 === "zh") || (key16 === "en"))){
const err141 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data66};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data66.zh !== undefined){
let data67 = data66.zh;
if(typeof data67 !== "string"){
const err142 = {instancePath:instancePath+"/limits/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data67};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data66.en !== undefined){
let data68 = data66.en;
if(typeof data68 !== "string"){
const err143 = {instancePath:instancePath+"/limits/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data68};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data66};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.verify !== undefined){
let data69 = data.verify;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.zh === undefined){
const err145 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data69};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data69.en === undefined){
const err146 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data69};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key17 in data69){
if(!((key17 === "zh") || (key17 === "en"))){
const err147 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data69};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data69.zh !== undefined){
let data70 = data69.zh;
if(typeof data70 !== "string"){
const err148 = {instancePath:instancePath+"/verify/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data70};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data69.en !== undefined){
let data71 = data69.en;
if(typeof data71 !== "string"){
const err149 = {instancePath:instancePath+"/verify/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data71};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data69};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data72 = data.fingerprint;
if(Array.isArray(data72)){
const len7 = data72.length;
for(let i7=0; i7<len7; i7++){
let data73 = data72[i7];
if(typeof data73 !== "string"){
const err151 = {instancePath:instancePath+"/fingerprint/" + i7,schemaPath:"#/properties/fingerprint/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.fingerprint.items.type,parentSchema:schema11.properties.fingerprint.items,data:data73};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.fingerprint.type,parentSchema:schema11.properties.fingerprint,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.tests !== undefined){
let data74 = data.tests;
if(Array.isArray(data74)){
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.name === undefined){
const err153 = {instancePath:instancePath+"/tests/" + i8,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data75};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data75.rows === undefined){
const err154 = {instancePath:instancePath+"/tests/" + i8,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data75};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data75.expect === undefined){
const err155 = {instancePath:instancePath+"/tests/" + i8,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data75};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key18 in data75){
if(!((((((key18 === "name") || (key18 === "rows")) || (key18 === "expect")) || (key18 === "severity")) || (key18 === "message")) || (key18 === "params"))){
const err156 = {instancePath:instancePath+"/tests/" + i8,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items,data:data75};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data75.name !== undefined){
let data76 = data75.name;
if(typeof data76 !== "string"){
const err157 = {instancePath:instancePath+"/tests/" + i8+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.name.type,parentSchema:schema11.properties.tests.items.properties.name,data:data76};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data75.rows !== undefined){
let data77 = data75.rows;
if(Array.isArray(data77)){
const len9 = data77.length;
for(let i9=0; i9<len9; i9++){
let data78 = data77[i9];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key19 in data78){
let data79 = data78[key19];
if((((typeof data79 !== "string") && (!((typeof data79 == "number") && (isFinite(data79))))) && (typeof data79 !== "boolean")) && (data79 !== null)){
const err158 = {instancePath:instancePath+"/tests/" + i8+"/rows/" + i9+"/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/rows/items/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tests.items.properties.rows.items.additionalProperties.type},message:"must be string,number,boolean,null",schema:schema11.properties.tests.items.properties.rows.items.additionalProperties.type,parentSchema:schema11.properties.tests.items.properties.rows.items.additionalProperties,data:data79};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/tests/" + i8+"/rows/" + i9,schemaPath:"#/properties/tests/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.rows.items.type,parentSchema:schema11.properties.tests.items.properties.rows.items,data:data78};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/tests/" + i8+"/rows",schemaPath:"#/properties/tests/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.rows.type,parentSchema:schema11.properties.tests.items.properties.rows,data:data77};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data75.expect !== undefined){
let data80 = data75.expect;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key20 in data80){
let data81 = data80[key20];
const _errs215 = errors;
let valid64 = false;
const _errs216 = errors;
if(!((((data81 === "hit") || (data81 === "pass")) || (data81 === "unknown")) || (data81 === "na"))){
const err161 = {instancePath:instancePath+"/tests/" + i8+"/expect/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rowOutcome/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values",schema:schema30.enum,parentSchema:schema30,data:data81};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid7 = _errs216 === errors;
valid64 = valid64 || _valid7;
if(!valid64){
const _errs218 = errors;
if(Array.isArray(data81)){
const len10 = data81.length;
for(let i10=0; i10<len10; i10++){
let data82 = data81[i10];
if(!((((data82 === "hit") || (data82 === "pass")) || (data82 === "unknown")) || (data82 === "na"))){
const err162 = {instancePath:instancePath+"/tests/" + i8+"/expect/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/definitions/rowOutcome/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values",schema:schema30.enum,parentSchema:schema30,data:data82};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/tests/" + i8+"/expect/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.expect.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.tests.items.properties.expect.additionalProperties.anyOf[1],data:data81};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid7 = _errs218 === errors;
valid64 = valid64 || _valid7;
}
if(!valid64){
const err164 = {instancePath:instancePath+"/tests/" + i8+"/expect/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tests.items.properties.expect.additionalProperties.anyOf,parentSchema:schema11.properties.tests.items.properties.expect.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/tests/" + i8+"/expect",schemaPath:"#/properties/tests/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.type,parentSchema:schema11.properties.tests.items.properties.expect,data:data80};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data75.severity !== undefined){
let data83 = data75.severity;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key21 in data83){
let data84 = data83[key21];
if(!(((data84 === "high") || (data84 === "medium")) || (data84 === "low"))){
const err166 = {instancePath:instancePath+"/tests/" + i8+"/severity/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.severity.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tests.items.properties.severity.additionalProperties.enum,parentSchema:schema11.properties.tests.items.properties.severity.additionalProperties,data:data84};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/tests/" + i8+"/severity",schemaPath:"#/properties/tests/items/properties/severity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.severity.type,parentSchema:schema11.properties.tests.items.properties.severity,data:data83};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data75.message !== undefined){
let data85 = data75.message;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key22 in data85){
let data86 = data85[key22];
if(typeof data86 !== "string"){
const err168 = {instancePath:instancePath+"/tests/" + i8+"/message/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/message/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.message.additionalProperties.type,parentSchema:schema11.properties.tests.items.properties.message.additionalProperties,data:data86};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/tests/" + i8+"/message",schemaPath:"#/properties/tests/items/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.message.type,parentSchema:schema11.properties.tests.items.properties.message,data:data85};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data75.params !== undefined){
let data87 = data75.params;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key23 in data87){
let data88 = data87[key23];
if((typeof data88 !== "string") && (!((typeof data88 == "number") && (isFinite(data88))))){
const err170 = {instancePath:instancePath+"/tests/" + i8+"/params/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/params/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tests.items.properties.params.additionalProperties.type},message:"must be string,number",schema:schema11.properties.tests.items.properties.params.additionalProperties.type,parentSchema:schema11.properties.tests.items.properties.params.additionalProperties,data:data88};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/tests/" + i8+"/params",schemaPath:"#/properties/tests/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.params.type,parentSchema:schema11.properties.tests.items.properties.params,data:data87};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/tests/" + i8,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.type,parentSchema:schema11.properties.tests.items,data:data75};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data74};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
