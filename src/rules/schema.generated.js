// Generated from rules/rule.schema.json by `npm run generate`.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"绩效透镜 rule file, version 1","type":"object","additionalProperties":false,"required":["schema","id","title","entity","class","status","version","severity","evidence","message","basis","suggestion","why","limits","tests"],"properties":{"schema":{"const":1,"description":"Version of this format"},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","description":"The file name without .yaml; never re-used"},"was":{"type":"array","items":{"type":"string"},"description":"Former ids"},"title":{"$ref":"#/definitions/bilingual"},"entity":{"enum":["evaluation_view","fund_view","fund_stage_view","indicator_view","target_table_view","subtotal_view","survey_view","region_year_view","indicator_type_view"],"description":"The entity view whose rows are judged"},"include":{"type":"array","items":{"enum":["fact","placeholder"]},"description":"Rows of the view that are seen only when asked for"},"class":{"enum":["finding","review","data_quality"]},"status":{"enum":["draft","active","off","retired"]},"version":{"type":"integer","minimum":1},"params":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"$ref":"#/definitions/parameter"}},"applies":{"type":"string","description":"FALSE: the row is not applicable"},"needs":{"type":"array","items":{"type":"string"},"description":"Columns without which a row is unknown"},"supplied":{"type":"array","items":{"type":"string"},"description":"Columns a file must bring although a blank in them says something"},"when":{"type":"string","description":"TRUE: the row is a problem"},"kind":{"enum":["total","missing_member","count_limit","ratio_limit","duplicate","similar_text","outlier"],"description":"A higher-level kind instead of needs and when; its block has the same name"},"total":{"type":"object","description":"A printed total against its parts, a computed figure, or the other rows of its group","additionalProperties":false,"required":["printed","tolerance"],"properties":{"printed":{"type":"string","description":"The total as printed"},"parts":{"type":"array","minItems":1,"items":{"type":"string"},"description":"What is added up within the row"},"computed":{"type":"string","description":"What the total should be"},"children":{"type":"object","description":"Added up over the rows of a group; parent is TRUE for the row that prints the total","additionalProperties":false,"required":["of","group","parent"],"properties":{"of":{"type":"string"},"group":{"$ref":"#/definitions/columns"},"parent":{"type":"string"}}},"tolerance":{"$ref":"#/definitions/limit"}}},"missing_member":{"type":"object","description":"Each group must have a row for which member is TRUE","additionalProperties":false,"required":["member"],"properties":{"of":{"$ref":"#/definitions/columns"},"member":{"type":"string"},"list":{"type":"string","description":"Column whose values are offered as listed"}}},"count_limit":{"type":"object","description":"How many rows of a group a condition may hold for","additionalProperties":false,"required":["where"],"properties":{"of":{"$ref":"#/definitions/columns"},"where":{"type":"string"},"max":{"$ref":"#/definitions/limit"},"min":{"$ref":"#/definitions/limit"},"list":{"type":"string","description":"Column whose values are offered as listed"}}},"ratio_limit":{"type":"object","description":"A share with a limit, compared without division","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"type":"string"},"denominator":{"type":"string"},"above":{"$ref":"#/definitions/limit"},"below":{"$ref":"#/definitions/limit"}}},"duplicate":{"type":"object","description":"One value in several rows of a group, or under several values of distinct","additionalProperties":false,"required":["columns"],"properties":{"columns":{"$ref":"#/definitions/columns"},"within":{"$ref":"#/definitions/columns"},"distinct":{"type":"string"},"at_least":{"$ref":"#/definitions/limit"}}},"similar_text":{"type":"object","description":"Two texts of a row that are nearly the same","additionalProperties":false,"required":["a","b","above"],"properties":{"a":{"type":"string"},"b":{"type":"string"},"above":{"$ref":"#/definitions/limit"}}},"outlier":{"type":"object","description":"A value far from those of its peers","additionalProperties":false,"required":["value","peers","method","limit","min_n","min_effect"],"properties":{"value":{"type":"string"},"peers":{"$ref":"#/definitions/columns"},"method":{"enum":["tukey","robust_z"]},"limit":{"$ref":"#/definitions/limit"},"min_n":{"$ref":"#/definitions/limit"},"min_effect":{"$ref":"#/definitions/limit"}}},"severity":{"anyOf":[{"enum":["high","medium","low"]},{"type":"object","additionalProperties":false,"properties":{"high":{"$ref":"#/definitions/tier"},"medium":{"$ref":"#/definitions/tier"},"low":{"$ref":"#/definitions/tier"}}}]},"materiality":{"type":"string","description":"Orders findings within a severity"},"evidence":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["name","expr"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"expr":{"type":"string"},"format":{"$ref":"#/definitions/format"},"label":{"$ref":"#/definitions/bilingual"}}}]}},"message":{"$ref":"#/definitions/bilingual"},"steps":{"type":"array","description":"The calculation, line by line","items":{"type":"object","additionalProperties":false,"required":["label","text"],"properties":{"label":{"$ref":"#/definitions/bilingual"},"text":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/bilingual"}]},"value":{"type":"string"},"format":{"$ref":"#/definitions/format"},"role":{"enum":["printed","computed","difference","reference"]}}}},"tolerance":{"$ref":"#/definitions/bilingual"},"basis":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["regulation","practice","arithmetic"]},"doc":{"type":"string"},"article":{"type":"string"},"verified":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}]},"note":{"$ref":"#/definitions/bilingual"}}}},"suggestion":{"$ref":"#/definitions/bilingual"},"why":{"$ref":"#/definitions/bilingual"},"limits":{"$ref":"#/definitions/bilingual"},"verify":{"$ref":"#/definitions/bilingual"},"fingerprint":{"type":"array","items":{"type":"string"}},"tests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","rows","expect"],"properties":{"name":{"type":"string"},"rows":{"type":"array","items":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"expect":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/definitions/rowOutcome"},{"type":"array","items":{"$ref":"#/definitions/rowOutcome"}}]}},"severity":{"type":"object","additionalProperties":{"enum":["high","medium","low"]}},"message":{"type":"object","additionalProperties":{"type":"string"}},"params":{"type":"object","additionalProperties":{"type":["string","number"]}}}}}},"if":{"required":["kind"]},"then":{"properties":{"when":false}},"else":{"required":["needs","when"]},"allOf":[{"description":"The block total goes with kind: total","if":{"properties":{"kind":{"const":"total"}},"required":["kind"]},"then":{"required":["total"]},"else":{"properties":{"total":false}}},{"description":"The block missing_member goes with kind: missing_member","if":{"properties":{"kind":{"const":"missing_member"}},"required":["kind"]},"then":{"required":["missing_member"]},"else":{"properties":{"missing_member":false}}},{"description":"The block count_limit goes with kind: count_limit","if":{"properties":{"kind":{"const":"count_limit"}},"required":["kind"]},"then":{"required":["count_limit"]},"else":{"properties":{"count_limit":false}}},{"description":"The block ratio_limit goes with kind: ratio_limit","if":{"properties":{"kind":{"const":"ratio_limit"}},"required":["kind"]},"then":{"required":["ratio_limit"]},"else":{"properties":{"ratio_limit":false}}},{"description":"The block duplicate goes with kind: duplicate","if":{"properties":{"kind":{"const":"duplicate"}},"required":["kind"]},"then":{"required":["duplicate"]},"else":{"properties":{"duplicate":false}}},{"description":"The block similar_text goes with kind: similar_text","if":{"properties":{"kind":{"const":"similar_text"}},"required":["kind"]},"then":{"required":["similar_text"]},"else":{"properties":{"similar_text":false}}},{"description":"The block outlier goes with kind: outlier","if":{"properties":{"kind":{"const":"outlier"}},"required":["kind"]},"then":{"required":["outlier"]},"else":{"properties":{"outlier":false}}}],"definitions":{"bilingual":{"type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}}},"parameter":{"type":"object","additionalProperties":false,"required":["type","default","label"],"properties":{"type":{"enum":["fraction","number","integer","money","points","choice"]},"default":{"type":["number","string"]},"min":{"type":"number"},"max":{"type":"number"},"options":{"type":"array","items":{"type":"string"}},"label":{"$ref":"#/definitions/bilingual"}}},"columns":{"type":"array","minItems":1,"items":{"type":"string"}},"limit":{"type":["number","string"],"pattern":"^:[a-z][a-z0-9_]*$","description":"A number, or a parameter as :name"},"tier":{"anyOf":[{"const":true},{"type":"string"}]},"format":{"enum":["money","percent","printed_percent","points","number","integer","date","text"]},"rowOutcome":{"enum":["hit","pass","unknown","na"]}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}}};
const schema15 = {"type":"array","minItems":1,"items":{"type":"string"}};
const schema16 = {"type":["number","string"],"pattern":"^:[a-z][a-z0-9_]*$","description":"A number, or a parameter as :name"};
const schema31 = {"anyOf":[{"const":true},{"type":"string"}]};
const schema34 = {"enum":["money","percent","printed_percent","points","number","integer","date","text"]};
const schema46 = {"enum":["hit","pass","unknown","na"]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern2 = new RegExp("^:[a-z][a-z0-9_]*$", "u");
const pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("total" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema11.allOf[0].then.required,parentSchema:schema11.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total !== undefined){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/allOf/0/else/properties/total/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.allOf[0].else.properties.total,data:data.total};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.allOf[0].if,parentSchema:schema11.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.kind !== undefined){
if("missing_member" !== data.kind){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.missing_member === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "missing_member"},message:"must have required property '"+"missing_member"+"'",schema:schema11.allOf[1].then.required,parentSchema:schema11.allOf[1].then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.missing_member !== undefined){
const err8 = {instancePath:instancePath+"/missing_member",schemaPath:"#/allOf/1/else/properties/missing_member/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.allOf[1].else.properties.missing_member,data:data.missing_member};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.allOf[1].if,parentSchema:schema11.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.kind !== undefined){
if("count_limit" !== data.kind){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count_limit === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "count_limit"},message:"must have required property '"+"count_limit"+"'",schema:schema11.allOf[2].then.required,parentSchema:schema11.allOf[2].then,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count_limit !== undefined){
const err13 = {instancePath:instancePath+"/count_limit",schemaPath:"#/allOf/2/else/properties/count_limit/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.allOf[2].else.properties.count_limit,data:data.count_limit};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.allOf[2].if,parentSchema:schema11.allOf[2],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.kind === undefined) && (missing3 = "kind")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.kind !== undefined){
if("ratio_limit" !== data.kind){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratio_limit === undefined){
const err17 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "ratio_limit"},message:"must have required property '"+"ratio_limit"+"'",schema:schema11.allOf[3].then.required,parentSchema:schema11.allOf[3].then,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
ifClause3 = "then";
}
else {
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratio_limit !== undefined){
const err18 = {instancePath:instancePath+"/ratio_limit",schemaPath:"#/allOf/3/else/properties/ratio_limit/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.allOf[3].else.properties.ratio_limit,data:data.ratio_limit};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid10 = _valid3;
ifClause3 = "else";
}
if(!valid10){
const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.allOf[3].if,parentSchema:schema11.allOf[3],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.kind !== undefined){
if("duplicate" !== data.kind){
const err21 = {};
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
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duplicate === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "duplicate"},message:"must have required property '"+"duplicate"+"'",schema:schema11.allOf[4].then.required,parentSchema:schema11.allOf[4].then,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
ifClause4 = "then";
}
else {
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duplicate !== undefined){
const err23 = {instancePath:instancePath+"/duplicate",schemaPath:"#/allOf/4/else/properties/duplicate/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.allOf[4].else.properties.duplicate,data:data.duplicate};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs30 === errors;
valid13 = _valid4;
ifClause4 = "else";
}
if(!valid13){
const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.allOf[4].if,parentSchema:schema11.allOf[4],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.kind === undefined) && (missing5 = "kind")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.kind !== undefined){
if("similar_text" !== data.kind){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.similar_text === undefined){
const err27 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "similar_text"},message:"must have required property '"+"similar_text"+"'",schema:schema11.allOf[5].then.required,parentSchema:schema11.allOf[5].then,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid5 = _errs35 === errors;
valid16 = _valid5;
ifClause5 = "then";
}
else {
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.similar_text !== undefined){
const err28 = {instancePath:instancePath+"/similar_text",schemaPath:"#/allOf/5/else/properties/similar_text/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.allOf[5].else.properties.similar_text,data:data.similar_text};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs36 === errors;
valid16 = _valid5;
ifClause5 = "else";
}
if(!valid16){
const err29 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.allOf[5].if,parentSchema:schema11.allOf[5],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs38 = errors;
let valid19 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data.kind !== undefined){
if("outlier" !== data.kind){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outlier === undefined){
const err32 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "outlier"},message:"must have required property '"+"outlier"+"'",schema:schema11.allOf[6].then.required,parentSchema:schema11.allOf[6].then,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid6 = _errs41 === errors;
valid19 = _valid6;
ifClause6 = "then";
}
else {
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outlier !== undefined){
const err33 = {instancePath:instancePath+"/outlier",schemaPath:"#/allOf/6/else/properties/outlier/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.allOf[6].else.properties.outlier,data:data.outlier};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid6 = _errs42 === errors;
valid19 = _valid6;
ifClause6 = "else";
}
if(!valid19){
const err34 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.allOf[6].if,parentSchema:schema11.allOf[6],data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs43 = errors;
let valid22 = true;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.kind === undefined) && (missing7 = "kind")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid7 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when !== undefined){
const err36 = {instancePath:instancePath+"/when",schemaPath:"#/then/properties/when/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.then.properties.when,data:data.when};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid7 = _errs45 === errors;
valid22 = _valid7;
ifClause7 = "then";
}
else {
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.needs === undefined){
const err37 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'",schema:schema11.else.required,parentSchema:schema11.else,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.when === undefined){
const err38 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema11.else.required,parentSchema:schema11.else,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid7 = _errs46 === errors;
valid22 = _valid7;
ifClause7 = "else";
}
if(!valid22){
const err39 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.if,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.id === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.title === undefined){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.entity === undefined){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.class === undefined){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.status === undefined){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.version === undefined){
const err46 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.severity === undefined){
const err47 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.evidence === undefined){
const err48 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.message === undefined){
const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.basis === undefined){
const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.suggestion === undefined){
const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suggestion"},message:"must have required property '"+"suggestion"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.why === undefined){
const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.limits === undefined){
const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.tests === undefined){
const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err55 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.schema !== undefined){
let data15 = data.schema;
if(1 !== data15){
const err56 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.schema,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.id !== undefined){
let data16 = data.id;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err57 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema11.properties.id,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.id.type,parentSchema:schema11.properties.id,data:data16};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.was !== undefined){
let data17 = data.was;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 !== "string"){
const err59 = {instancePath:instancePath+"/was/" + i0,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.was.items.type,parentSchema:schema11.properties.was.items,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.was.type,parentSchema:schema11.properties.was,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.title !== undefined){
let data19 = data.title;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.zh === undefined){
const err61 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data19.en === undefined){
const err62 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key1 in data19){
if(!((key1 === "zh") || (key1 === "en"))){
const err63 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data19};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data19.zh !== undefined){
let data20 = data19.zh;
if(typeof data20 !== "string"){
const err64 = {instancePath:instancePath+"/title/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data19.en !== undefined){
let data21 = data19.en;
if(typeof data21 !== "string"){
const err65 = {instancePath:instancePath+"/title/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.entity !== undefined){
let data22 = data.entity;
if(!(((((((((data22 === "evaluation_view") || (data22 === "fund_view")) || (data22 === "fund_stage_view")) || (data22 === "indicator_view")) || (data22 === "target_table_view")) || (data22 === "subtotal_view")) || (data22 === "survey_view")) || (data22 === "region_year_view")) || (data22 === "indicator_type_view"))){
const err67 = {instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/enum",keyword:"enum",params:{allowedValues: schema11.properties.entity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.entity.enum,parentSchema:schema11.properties.entity,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.include !== undefined){
let data23 = data.include;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(!((data24 === "fact") || (data24 === "placeholder"))){
const err68 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.include.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.include.items.enum,parentSchema:schema11.properties.include.items,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.include.type,parentSchema:schema11.properties.include,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.class !== undefined){
let data25 = data.class;
if(!(((data25 === "finding") || (data25 === "review")) || (data25 === "data_quality"))){
const err70 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema11.properties.class.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.class.enum,parentSchema:schema11.properties.class,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.status !== undefined){
let data26 = data.status;
if(!((((data26 === "draft") || (data26 === "active")) || (data26 === "off")) || (data26 === "retired"))){
const err71 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.status.enum,parentSchema:schema11.properties.status,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.version !== undefined){
let data27 = data.version;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err72 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err73 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.version,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data.params !== undefined){
let data28 = data.params;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key2 in data28){
const _errs73 = errors;
if(typeof key2 === "string"){
if(!pattern1.test(key2)){
const err74 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.params.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var valid31 = _errs73 === errors;
if(!valid31){
const err75 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema11.properties.params.propertyNames,parentSchema:schema11.properties.params,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
for(const key3 in data28){
if(!(validate11(data28[key3], {instancePath:instancePath+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.params.type,parentSchema:schema11.properties.params,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.applies !== undefined){
let data30 = data.applies;
if(typeof data30 !== "string"){
const err77 = {instancePath:instancePath+"/applies",schemaPath:"#/properties/applies/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.applies.type,parentSchema:schema11.properties.applies,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.needs !== undefined){
let data31 = data.needs;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(typeof data32 !== "string"){
const err78 = {instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.needs.items.type,parentSchema:schema11.properties.needs.items,data:data32};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.needs.type,parentSchema:schema11.properties.needs,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.supplied !== undefined){
let data33 = data.supplied;
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if(typeof data34 !== "string"){
const err80 = {instancePath:instancePath+"/supplied/" + i3,schemaPath:"#/properties/supplied/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.supplied.items.type,parentSchema:schema11.properties.supplied.items,data:data34};
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
const err81 = {instancePath:instancePath+"/supplied",schemaPath:"#/properties/supplied/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.supplied.type,parentSchema:schema11.properties.supplied,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.when !== undefined){
let data35 = data.when;
if(typeof data35 !== "string"){
const err82 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.when.type,parentSchema:schema11.properties.when,data:data35};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.kind !== undefined){
let data36 = data.kind;
if(!(((((((data36 === "total") || (data36 === "missing_member")) || (data36 === "count_limit")) || (data36 === "ratio_limit")) || (data36 === "duplicate")) || (data36 === "similar_text")) || (data36 === "outlier"))){
const err83 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.kind.enum,parentSchema:schema11.properties.kind,data:data36};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.total !== undefined){
let data37 = data.total;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.printed === undefined){
const err84 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: "printed"},message:"must have required property '"+"printed"+"'",schema:schema11.properties.total.required,parentSchema:schema11.properties.total,data:data37};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data37.tolerance === undefined){
const err85 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'",schema:schema11.properties.total.required,parentSchema:schema11.properties.total,data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key4 in data37){
if(!(((((key4 === "printed") || (key4 === "parts")) || (key4 === "computed")) || (key4 === "children")) || (key4 === "tolerance"))){
const err86 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.total,data:data37};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data37.printed !== undefined){
let data38 = data37.printed;
if(typeof data38 !== "string"){
const err87 = {instancePath:instancePath+"/total/printed",schemaPath:"#/properties/total/properties/printed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.total.properties.printed.type,parentSchema:schema11.properties.total.properties.printed,data:data38};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.parts !== undefined){
let data39 = data37.parts;
if(Array.isArray(data39)){
if(data39.length < 1){
const err88 = {instancePath:instancePath+"/total/parts",schemaPath:"#/properties/total/properties/parts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.total.properties.parts,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(typeof data40 !== "string"){
const err89 = {instancePath:instancePath+"/total/parts/" + i4,schemaPath:"#/properties/total/properties/parts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.total.properties.parts.items.type,parentSchema:schema11.properties.total.properties.parts.items,data:data40};
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
const err90 = {instancePath:instancePath+"/total/parts",schemaPath:"#/properties/total/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.total.properties.parts.type,parentSchema:schema11.properties.total.properties.parts,data:data39};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data37.computed !== undefined){
let data41 = data37.computed;
if(typeof data41 !== "string"){
const err91 = {instancePath:instancePath+"/total/computed",schemaPath:"#/properties/total/properties/computed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.total.properties.computed.type,parentSchema:schema11.properties.total.properties.computed,data:data41};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.children !== undefined){
let data42 = data37.children;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.of === undefined){
const err92 = {instancePath:instancePath+"/total/children",schemaPath:"#/properties/total/properties/children/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema11.properties.total.properties.children.required,parentSchema:schema11.properties.total.properties.children,data:data42};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data42.group === undefined){
const err93 = {instancePath:instancePath+"/total/children",schemaPath:"#/properties/total/properties/children/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema11.properties.total.properties.children.required,parentSchema:schema11.properties.total.properties.children,data:data42};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data42.parent === undefined){
const err94 = {instancePath:instancePath+"/total/children",schemaPath:"#/properties/total/properties/children/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema11.properties.total.properties.children.required,parentSchema:schema11.properties.total.properties.children,data:data42};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key5 in data42){
if(!(((key5 === "of") || (key5 === "group")) || (key5 === "parent"))){
const err95 = {instancePath:instancePath+"/total/children",schemaPath:"#/properties/total/properties/children/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.total.properties.children,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data42.of !== undefined){
let data43 = data42.of;
if(typeof data43 !== "string"){
const err96 = {instancePath:instancePath+"/total/children/of",schemaPath:"#/properties/total/properties/children/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.total.properties.children.properties.of.type,parentSchema:schema11.properties.total.properties.children.properties.of,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data42.group !== undefined){
let data44 = data42.group;
if(Array.isArray(data44)){
if(data44.length < 1){
const err97 = {instancePath:instancePath+"/total/children/group",schemaPath:"#/definitions/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15,data:data44};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if(typeof data45 !== "string"){
const err98 = {instancePath:instancePath+"/total/children/group/" + i5,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.items.type,parentSchema:schema15.items,data:data45};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/total/children/group",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.type,parentSchema:schema15,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.parent !== undefined){
let data46 = data42.parent;
if(typeof data46 !== "string"){
const err100 = {instancePath:instancePath+"/total/children/parent",schemaPath:"#/properties/total/properties/children/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.total.properties.children.properties.parent.type,parentSchema:schema11.properties.total.properties.children.properties.parent,data:data46};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/total/children",schemaPath:"#/properties/total/properties/children/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.total.properties.children.type,parentSchema:schema11.properties.total.properties.children,data:data42};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data37.tolerance !== undefined){
let data47 = data37.tolerance;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (typeof data47 !== "string")){
const err102 = {instancePath:instancePath+"/total/tolerance",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data47};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern2.test(data47)){
const err103 = {instancePath:instancePath+"/total/tolerance",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data47};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
else {
const err104 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.total.type,parentSchema:schema11.properties.total,data:data37};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.missing_member !== undefined){
let data48 = data.missing_member;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.member === undefined){
const err105 = {instancePath:instancePath+"/missing_member",schemaPath:"#/properties/missing_member/required",keyword:"required",params:{missingProperty: "member"},message:"must have required property '"+"member"+"'",schema:schema11.properties.missing_member.required,parentSchema:schema11.properties.missing_member,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key6 in data48){
if(!(((key6 === "of") || (key6 === "member")) || (key6 === "list"))){
const err106 = {instancePath:instancePath+"/missing_member",schemaPath:"#/properties/missing_member/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.missing_member,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48.of !== undefined){
let data49 = data48.of;
if(Array.isArray(data49)){
if(data49.length < 1){
const err107 = {instancePath:instancePath+"/missing_member/of",schemaPath:"#/definitions/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15,data:data49};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
if(typeof data50 !== "string"){
const err108 = {instancePath:instancePath+"/missing_member/of/" + i6,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.items.type,parentSchema:schema15.items,data:data50};
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
const err109 = {instancePath:instancePath+"/missing_member/of",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.type,parentSchema:schema15,data:data49};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data48.member !== undefined){
let data51 = data48.member;
if(typeof data51 !== "string"){
const err110 = {instancePath:instancePath+"/missing_member/member",schemaPath:"#/properties/missing_member/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.missing_member.properties.member.type,parentSchema:schema11.properties.missing_member.properties.member,data:data51};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data48.list !== undefined){
let data52 = data48.list;
if(typeof data52 !== "string"){
const err111 = {instancePath:instancePath+"/missing_member/list",schemaPath:"#/properties/missing_member/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.missing_member.properties.list.type,parentSchema:schema11.properties.missing_member.properties.list,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/missing_member",schemaPath:"#/properties/missing_member/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.missing_member.type,parentSchema:schema11.properties.missing_member,data:data48};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.count_limit !== undefined){
let data53 = data.count_limit;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.where === undefined){
const err113 = {instancePath:instancePath+"/count_limit",schemaPath:"#/properties/count_limit/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema11.properties.count_limit.required,parentSchema:schema11.properties.count_limit,data:data53};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key7 in data53){
if(!(((((key7 === "of") || (key7 === "where")) || (key7 === "max")) || (key7 === "min")) || (key7 === "list"))){
const err114 = {instancePath:instancePath+"/count_limit",schemaPath:"#/properties/count_limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.count_limit,data:data53};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data53.of !== undefined){
let data54 = data53.of;
if(Array.isArray(data54)){
if(data54.length < 1){
const err115 = {instancePath:instancePath+"/count_limit/of",schemaPath:"#/definitions/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15,data:data54};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
if(typeof data55 !== "string"){
const err116 = {instancePath:instancePath+"/count_limit/of/" + i7,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.items.type,parentSchema:schema15.items,data:data55};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/count_limit/of",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.type,parentSchema:schema15,data:data54};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data53.where !== undefined){
let data56 = data53.where;
if(typeof data56 !== "string"){
const err118 = {instancePath:instancePath+"/count_limit/where",schemaPath:"#/properties/count_limit/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.count_limit.properties.where.type,parentSchema:schema11.properties.count_limit.properties.where,data:data56};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data53.max !== undefined){
let data57 = data53.max;
if((!((typeof data57 == "number") && (isFinite(data57)))) && (typeof data57 !== "string")){
const err119 = {instancePath:instancePath+"/count_limit/max",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data57};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern2.test(data57)){
const err120 = {instancePath:instancePath+"/count_limit/max",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data57};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data53.min !== undefined){
let data58 = data53.min;
if((!((typeof data58 == "number") && (isFinite(data58)))) && (typeof data58 !== "string")){
const err121 = {instancePath:instancePath+"/count_limit/min",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data58};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern2.test(data58)){
const err122 = {instancePath:instancePath+"/count_limit/min",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data58};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data53.list !== undefined){
let data59 = data53.list;
if(typeof data59 !== "string"){
const err123 = {instancePath:instancePath+"/count_limit/list",schemaPath:"#/properties/count_limit/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.count_limit.properties.list.type,parentSchema:schema11.properties.count_limit.properties.list,data:data59};
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
const err124 = {instancePath:instancePath+"/count_limit",schemaPath:"#/properties/count_limit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.count_limit.type,parentSchema:schema11.properties.count_limit,data:data53};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.ratio_limit !== undefined){
let data60 = data.ratio_limit;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.numerator === undefined){
const err125 = {instancePath:instancePath+"/ratio_limit",schemaPath:"#/properties/ratio_limit/required",keyword:"required",params:{missingProperty: "numerator"},message:"must have required property '"+"numerator"+"'",schema:schema11.properties.ratio_limit.required,parentSchema:schema11.properties.ratio_limit,data:data60};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data60.denominator === undefined){
const err126 = {instancePath:instancePath+"/ratio_limit",schemaPath:"#/properties/ratio_limit/required",keyword:"required",params:{missingProperty: "denominator"},message:"must have required property '"+"denominator"+"'",schema:schema11.properties.ratio_limit.required,parentSchema:schema11.properties.ratio_limit,data:data60};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key8 in data60){
if(!((((key8 === "numerator") || (key8 === "denominator")) || (key8 === "above")) || (key8 === "below"))){
const err127 = {instancePath:instancePath+"/ratio_limit",schemaPath:"#/properties/ratio_limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.ratio_limit,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data60.numerator !== undefined){
let data61 = data60.numerator;
if(typeof data61 !== "string"){
const err128 = {instancePath:instancePath+"/ratio_limit/numerator",schemaPath:"#/properties/ratio_limit/properties/numerator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ratio_limit.properties.numerator.type,parentSchema:schema11.properties.ratio_limit.properties.numerator,data:data61};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data60.denominator !== undefined){
let data62 = data60.denominator;
if(typeof data62 !== "string"){
const err129 = {instancePath:instancePath+"/ratio_limit/denominator",schemaPath:"#/properties/ratio_limit/properties/denominator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ratio_limit.properties.denominator.type,parentSchema:schema11.properties.ratio_limit.properties.denominator,data:data62};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data60.above !== undefined){
let data63 = data60.above;
if((!((typeof data63 == "number") && (isFinite(data63)))) && (typeof data63 !== "string")){
const err130 = {instancePath:instancePath+"/ratio_limit/above",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data63};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern2.test(data63)){
const err131 = {instancePath:instancePath+"/ratio_limit/above",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data63};
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
if(data60.below !== undefined){
let data64 = data60.below;
if((!((typeof data64 == "number") && (isFinite(data64)))) && (typeof data64 !== "string")){
const err132 = {instancePath:instancePath+"/ratio_limit/below",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data64};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data64 === "string"){
if(!pattern2.test(data64)){
const err133 = {instancePath:instancePath+"/ratio_limit/below",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data64};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/ratio_limit",schemaPath:"#/properties/ratio_limit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.ratio_limit.type,parentSchema:schema11.properties.ratio_limit,data:data60};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.duplicate !== undefined){
let data65 = data.duplicate;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.columns === undefined){
const err135 = {instancePath:instancePath+"/duplicate",schemaPath:"#/properties/duplicate/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.duplicate.required,parentSchema:schema11.properties.duplicate,data:data65};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key9 in data65){
if(!((((key9 === "columns") || (key9 === "within")) || (key9 === "distinct")) || (key9 === "at_least"))){
const err136 = {instancePath:instancePath+"/duplicate",schemaPath:"#/properties/duplicate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.duplicate,data:data65};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data65.columns !== undefined){
let data66 = data65.columns;
if(Array.isArray(data66)){
if(data66.length < 1){
const err137 = {instancePath:instancePath+"/duplicate/columns",schemaPath:"#/definitions/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15,data:data66};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len8 = data66.length;
for(let i8=0; i8<len8; i8++){
let data67 = data66[i8];
if(typeof data67 !== "string"){
const err138 = {instancePath:instancePath+"/duplicate/columns/" + i8,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.items.type,parentSchema:schema15.items,data:data67};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/duplicate/columns",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.type,parentSchema:schema15,data:data66};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data65.within !== undefined){
let data68 = data65.within;
if(Array.isArray(data68)){
if(data68.length < 1){
const err140 = {instancePath:instancePath+"/duplicate/within",schemaPath:"#/definitions/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15,data:data68};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len9 = data68.length;
for(let i9=0; i9<len9; i9++){
let data69 = data68[i9];
if(typeof data69 !== "string"){
const err141 = {instancePath:instancePath+"/duplicate/within/" + i9,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.items.type,parentSchema:schema15.items,data:data69};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/duplicate/within",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.type,parentSchema:schema15,data:data68};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data65.distinct !== undefined){
let data70 = data65.distinct;
if(typeof data70 !== "string"){
const err143 = {instancePath:instancePath+"/duplicate/distinct",schemaPath:"#/properties/duplicate/properties/distinct/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.duplicate.properties.distinct.type,parentSchema:schema11.properties.duplicate.properties.distinct,data:data70};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data65.at_least !== undefined){
let data71 = data65.at_least;
if((!((typeof data71 == "number") && (isFinite(data71)))) && (typeof data71 !== "string")){
const err144 = {instancePath:instancePath+"/duplicate/at_least",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data71};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(typeof data71 === "string"){
if(!pattern2.test(data71)){
const err145 = {instancePath:instancePath+"/duplicate/at_least",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data71};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/duplicate",schemaPath:"#/properties/duplicate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.duplicate.type,parentSchema:schema11.properties.duplicate,data:data65};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.similar_text !== undefined){
let data72 = data.similar_text;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.a === undefined){
const err147 = {instancePath:instancePath+"/similar_text",schemaPath:"#/properties/similar_text/required",keyword:"required",params:{missingProperty: "a"},message:"must have required property '"+"a"+"'",schema:schema11.properties.similar_text.required,parentSchema:schema11.properties.similar_text,data:data72};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data72.b === undefined){
const err148 = {instancePath:instancePath+"/similar_text",schemaPath:"#/properties/similar_text/required",keyword:"required",params:{missingProperty: "b"},message:"must have required property '"+"b"+"'",schema:schema11.properties.similar_text.required,parentSchema:schema11.properties.similar_text,data:data72};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data72.above === undefined){
const err149 = {instancePath:instancePath+"/similar_text",schemaPath:"#/properties/similar_text/required",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'",schema:schema11.properties.similar_text.required,parentSchema:schema11.properties.similar_text,data:data72};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key10 in data72){
if(!(((key10 === "a") || (key10 === "b")) || (key10 === "above"))){
const err150 = {instancePath:instancePath+"/similar_text",schemaPath:"#/properties/similar_text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.similar_text,data:data72};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data72.a !== undefined){
let data73 = data72.a;
if(typeof data73 !== "string"){
const err151 = {instancePath:instancePath+"/similar_text/a",schemaPath:"#/properties/similar_text/properties/a/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.similar_text.properties.a.type,parentSchema:schema11.properties.similar_text.properties.a,data:data73};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data72.b !== undefined){
let data74 = data72.b;
if(typeof data74 !== "string"){
const err152 = {instancePath:instancePath+"/similar_text/b",schemaPath:"#/properties/similar_text/properties/b/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.similar_text.properties.b.type,parentSchema:schema11.properties.similar_text.properties.b,data:data74};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data72.above !== undefined){
let data75 = data72.above;
if((!((typeof data75 == "number") && (isFinite(data75)))) && (typeof data75 !== "string")){
const err153 = {instancePath:instancePath+"/similar_text/above",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data75};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern2.test(data75)){
const err154 = {instancePath:instancePath+"/similar_text/above",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data75};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/similar_text",schemaPath:"#/properties/similar_text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.similar_text.type,parentSchema:schema11.properties.similar_text,data:data72};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.outlier !== undefined){
let data76 = data.outlier;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.value === undefined){
const err156 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.outlier.required,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data76.peers === undefined){
const err157 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/required",keyword:"required",params:{missingProperty: "peers"},message:"must have required property '"+"peers"+"'",schema:schema11.properties.outlier.required,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data76.method === undefined){
const err158 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema11.properties.outlier.required,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data76.limit === undefined){
const err159 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema11.properties.outlier.required,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data76.min_n === undefined){
const err160 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/required",keyword:"required",params:{missingProperty: "min_n"},message:"must have required property '"+"min_n"+"'",schema:schema11.properties.outlier.required,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data76.min_effect === undefined){
const err161 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/required",keyword:"required",params:{missingProperty: "min_effect"},message:"must have required property '"+"min_effect"+"'",schema:schema11.properties.outlier.required,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key11 in data76){
if(!((((((key11 === "value") || (key11 === "peers")) || (key11 === "method")) || (key11 === "limit")) || (key11 === "min_n")) || (key11 === "min_effect"))){
const err162 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data76.value !== undefined){
let data77 = data76.value;
if(typeof data77 !== "string"){
const err163 = {instancePath:instancePath+"/outlier/value",schemaPath:"#/properties/outlier/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.outlier.properties.value.type,parentSchema:schema11.properties.outlier.properties.value,data:data77};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data76.peers !== undefined){
let data78 = data76.peers;
if(Array.isArray(data78)){
if(data78.length < 1){
const err164 = {instancePath:instancePath+"/outlier/peers",schemaPath:"#/definitions/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15,data:data78};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len10 = data78.length;
for(let i10=0; i10<len10; i10++){
let data79 = data78[i10];
if(typeof data79 !== "string"){
const err165 = {instancePath:instancePath+"/outlier/peers/" + i10,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.items.type,parentSchema:schema15.items,data:data79};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/outlier/peers",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.type,parentSchema:schema15,data:data78};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data76.method !== undefined){
let data80 = data76.method;
if(!((data80 === "tukey") || (data80 === "robust_z"))){
const err167 = {instancePath:instancePath+"/outlier/method",schemaPath:"#/properties/outlier/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.outlier.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.outlier.properties.method.enum,parentSchema:schema11.properties.outlier.properties.method,data:data80};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data76.limit !== undefined){
let data81 = data76.limit;
if((!((typeof data81 == "number") && (isFinite(data81)))) && (typeof data81 !== "string")){
const err168 = {instancePath:instancePath+"/outlier/limit",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data81};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(typeof data81 === "string"){
if(!pattern2.test(data81)){
const err169 = {instancePath:instancePath+"/outlier/limit",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data81};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data76.min_n !== undefined){
let data82 = data76.min_n;
if((!((typeof data82 == "number") && (isFinite(data82)))) && (typeof data82 !== "string")){
const err170 = {instancePath:instancePath+"/outlier/min_n",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data82};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern2.test(data82)){
const err171 = {instancePath:instancePath+"/outlier/min_n",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data82};
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
if(data76.min_effect !== undefined){
let data83 = data76.min_effect;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (typeof data83 !== "string")){
const err172 = {instancePath:instancePath+"/outlier/min_effect",schemaPath:"#/definitions/limit/type",keyword:"type",params:{type: schema16.type},message:"must be number,string",schema:schema16.type,parentSchema:schema16,data:data83};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(typeof data83 === "string"){
if(!pattern2.test(data83)){
const err173 = {instancePath:instancePath+"/outlier/min_effect",schemaPath:"#/definitions/limit/pattern",keyword:"pattern",params:{pattern: "^:[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^:[a-z][a-z0-9_]*$"+"\"",schema:"^:[a-z][a-z0-9_]*$",parentSchema:schema16,data:data83};
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
}
else {
const err174 = {instancePath:instancePath+"/outlier",schemaPath:"#/properties/outlier/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.outlier.type,parentSchema:schema11.properties.outlier,data:data76};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.severity !== undefined){
let data84 = data.severity;
const _errs207 = errors;
let valid75 = false;
const _errs208 = errors;
if(!(((data84 === "high") || (data84 === "medium")) || (data84 === "low"))){
const err175 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.severity.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.severity.anyOf[0].enum,parentSchema:schema11.properties.severity.anyOf[0],data:data84};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid8 = _errs208 === errors;
valid75 = valid75 || _valid8;
if(!valid75){
const _errs209 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key12 in data84){
if(!(((key12 === "high") || (key12 === "medium")) || (key12 === "low"))){
const err176 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.severity.anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data84.high !== undefined){
let data85 = data84.high;
const _errs214 = errors;
let valid78 = false;
const _errs215 = errors;
if(true !== data85){
const err177 = {instancePath:instancePath+"/severity/high",schemaPath:"#/definitions/tier/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema31.anyOf[0],data:data85};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid9 = _errs215 === errors;
valid78 = valid78 || _valid9;
if(!valid78){
const _errs216 = errors;
if(typeof data85 !== "string"){
const err178 = {instancePath:instancePath+"/severity/high",schemaPath:"#/definitions/tier/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.anyOf[1].type,parentSchema:schema31.anyOf[1],data:data85};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid9 = _errs216 === errors;
valid78 = valid78 || _valid9;
}
if(!valid78){
const err179 = {instancePath:instancePath+"/severity/high",schemaPath:"#/definitions/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.anyOf,parentSchema:schema31,data:data85};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
}
}
if(data84.medium !== undefined){
let data86 = data84.medium;
const _errs220 = errors;
let valid80 = false;
const _errs221 = errors;
if(true !== data86){
const err180 = {instancePath:instancePath+"/severity/medium",schemaPath:"#/definitions/tier/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema31.anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid10 = _errs221 === errors;
valid80 = valid80 || _valid10;
if(!valid80){
const _errs222 = errors;
if(typeof data86 !== "string"){
const err181 = {instancePath:instancePath+"/severity/medium",schemaPath:"#/definitions/tier/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.anyOf[1].type,parentSchema:schema31.anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid10 = _errs222 === errors;
valid80 = valid80 || _valid10;
}
if(!valid80){
const err182 = {instancePath:instancePath+"/severity/medium",schemaPath:"#/definitions/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.anyOf,parentSchema:schema31,data:data86};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data84.low !== undefined){
let data87 = data84.low;
const _errs226 = errors;
let valid82 = false;
const _errs227 = errors;
if(true !== data87){
const err183 = {instancePath:instancePath+"/severity/low",schemaPath:"#/definitions/tier/anyOf/0/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema31.anyOf[0],data:data87};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid11 = _errs227 === errors;
valid82 = valid82 || _valid11;
if(!valid82){
const _errs228 = errors;
if(typeof data87 !== "string"){
const err184 = {instancePath:instancePath+"/severity/low",schemaPath:"#/definitions/tier/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.anyOf[1].type,parentSchema:schema31.anyOf[1],data:data87};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid11 = _errs228 === errors;
valid82 = valid82 || _valid11;
}
if(!valid82){
const err185 = {instancePath:instancePath+"/severity/low",schemaPath:"#/definitions/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.anyOf,parentSchema:schema31,data:data87};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
else {
errors = _errs226;
if(vErrors !== null){
if(_errs226){
vErrors.length = _errs226;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err186 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.severity.anyOf[1].type,parentSchema:schema11.properties.severity.anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid8 = _errs209 === errors;
valid75 = valid75 || _valid8;
}
if(!valid75){
const err187 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.severity.anyOf,parentSchema:schema11.properties.severity,data:data84};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
if(data.materiality !== undefined){
let data88 = data.materiality;
if(typeof data88 !== "string"){
const err188 = {instancePath:instancePath+"/materiality",schemaPath:"#/properties/materiality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.materiality.type,parentSchema:schema11.properties.materiality,data:data88};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.evidence !== undefined){
let data89 = data.evidence;
if(Array.isArray(data89)){
const len11 = data89.length;
for(let i11=0; i11<len11; i11++){
let data90 = data89[i11];
const _errs235 = errors;
let valid85 = false;
const _errs236 = errors;
if(typeof data90 !== "string"){
const err189 = {instancePath:instancePath+"/evidence/" + i11,schemaPath:"#/properties/evidence/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.evidence.items.anyOf[0].type,parentSchema:schema11.properties.evidence.items.anyOf[0],data:data90};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid12 = _errs236 === errors;
valid85 = valid85 || _valid12;
if(!valid85){
const _errs238 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.name === undefined){
const err190 = {instancePath:instancePath+"/evidence/" + i11,schemaPath:"#/properties/evidence/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.evidence.items.anyOf[1].required,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data90.expr === undefined){
const err191 = {instancePath:instancePath+"/evidence/" + i11,schemaPath:"#/properties/evidence/items/anyOf/1/required",keyword:"required",params:{missingProperty: "expr"},message:"must have required property '"+"expr"+"'",schema:schema11.properties.evidence.items.anyOf[1].required,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key13 in data90){
if(!((((key13 === "name") || (key13 === "expr")) || (key13 === "format")) || (key13 === "label"))){
const err192 = {instancePath:instancePath+"/evidence/" + i11,schemaPath:"#/properties/evidence/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 === "string"){
if(!pattern1.test(data91)){
const err193 = {instancePath:instancePath+"/evidence/" + i11+"/name",schemaPath:"#/properties/evidence/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.evidence.items.anyOf[1].properties.name,data:data91};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/evidence/" + i11+"/name",schemaPath:"#/properties/evidence/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.evidence.items.anyOf[1].properties.name.type,parentSchema:schema11.properties.evidence.items.anyOf[1].properties.name,data:data91};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data90.expr !== undefined){
let data92 = data90.expr;
if(typeof data92 !== "string"){
const err195 = {instancePath:instancePath+"/evidence/" + i11+"/expr",schemaPath:"#/properties/evidence/items/anyOf/1/properties/expr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.evidence.items.anyOf[1].properties.expr.type,parentSchema:schema11.properties.evidence.items.anyOf[1].properties.expr,data:data92};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data90.format !== undefined){
let data93 = data90.format;
if(!((((((((data93 === "money") || (data93 === "percent")) || (data93 === "printed_percent")) || (data93 === "points")) || (data93 === "number")) || (data93 === "integer")) || (data93 === "date")) || (data93 === "text"))){
const err196 = {instancePath:instancePath+"/evidence/" + i11+"/format",schemaPath:"#/definitions/format/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values",schema:schema34.enum,parentSchema:schema34,data:data93};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data90.label !== undefined){
let data94 = data90.label;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.zh === undefined){
const err197 = {instancePath:instancePath+"/evidence/" + i11+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data94};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data94.en === undefined){
const err198 = {instancePath:instancePath+"/evidence/" + i11+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data94};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key14 in data94){
if(!((key14 === "zh") || (key14 === "en"))){
const err199 = {instancePath:instancePath+"/evidence/" + i11+"/label",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data94};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data94.zh !== undefined){
let data95 = data94.zh;
if(typeof data95 !== "string"){
const err200 = {instancePath:instancePath+"/evidence/" + i11+"/label/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data95};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data94.en !== undefined){
let data96 = data94.en;
if(typeof data96 !== "string"){
const err201 = {instancePath:instancePath+"/evidence/" + i11+"/label/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data96};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/evidence/" + i11+"/label",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data94};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/evidence/" + i11,schemaPath:"#/properties/evidence/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.evidence.items.anyOf[1].type,parentSchema:schema11.properties.evidence.items.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid12 = _errs238 === errors;
valid85 = valid85 || _valid12;
}
if(!valid85){
const err204 = {instancePath:instancePath+"/evidence/" + i11,schemaPath:"#/properties/evidence/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.evidence.items.anyOf,parentSchema:schema11.properties.evidence.items,data:data90};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.evidence.type,parentSchema:schema11.properties.evidence,data:data89};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.message !== undefined){
let data97 = data.message;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.zh === undefined){
const err206 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data97};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data97.en === undefined){
const err207 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data97};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key15 in data97){
if(!((key15 === "zh") || (key15 === "en"))){
const err208 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data97};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data97.zh !== undefined){
let data98 = data97.zh;
if(typeof data98 !== "string"){
const err209 = {instancePath:instancePath+"/message/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data98};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data97.en !== undefined){
let data99 = data97.en;
if(typeof data99 !== "string"){
const err210 = {instancePath:instancePath+"/message/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data99};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data97};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.steps !== undefined){
let data100 = data.steps;
if(Array.isArray(data100)){
const len12 = data100.length;
for(let i12=0; i12<len12; i12++){
let data101 = data100[i12];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.label === undefined){
const err212 = {instancePath:instancePath+"/steps/" + i12,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema11.properties.steps.items.required,parentSchema:schema11.properties.steps.items,data:data101};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data101.text === undefined){
const err213 = {instancePath:instancePath+"/steps/" + i12,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.steps.items.required,parentSchema:schema11.properties.steps.items,data:data101};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key16 in data101){
if(!(((((key16 === "label") || (key16 === "text")) || (key16 === "value")) || (key16 === "format")) || (key16 === "role"))){
const err214 = {instancePath:instancePath+"/steps/" + i12,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.steps.items,data:data101};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data101.label !== undefined){
let data102 = data101.label;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.zh === undefined){
const err215 = {instancePath:instancePath+"/steps/" + i12+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data102};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data102.en === undefined){
const err216 = {instancePath:instancePath+"/steps/" + i12+"/label",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data102};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key17 in data102){
if(!((key17 === "zh") || (key17 === "en"))){
const err217 = {instancePath:instancePath+"/steps/" + i12+"/label",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data102};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data102.zh !== undefined){
let data103 = data102.zh;
if(typeof data103 !== "string"){
const err218 = {instancePath:instancePath+"/steps/" + i12+"/label/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data103};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data102.en !== undefined){
let data104 = data102.en;
if(typeof data104 !== "string"){
const err219 = {instancePath:instancePath+"/steps/" + i12+"/label/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data104};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/steps/" + i12+"/label",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data102};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data101.text !== undefined){
let data105 = data101.text;
const _errs277 = errors;
let valid97 = false;
const _errs278 = errors;
if(typeof data105 !== "string"){
const err221 = {instancePath:instancePath+"/steps/" + i12+"/text",schemaPath:"#/properties/steps/items/properties/text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.items.properties.text.anyOf[0].type,parentSchema:schema11.properties.steps.items.properties.text.anyOf[0],data:data105};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid13 = _errs278 === errors;
valid97 = valid97 || _valid13;
if(!valid97){
const _errs280 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.zh === undefined){
const err222 = {instancePath:instancePath+"/steps/" + i12+"/text",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data105};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data105.en === undefined){
const err223 = {instancePath:instancePath+"/steps/" + i12+"/text",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data105};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key18 in data105){
if(!((key18 === "zh") || (key18 === "en"))){
const err224 = {instancePath:instancePath+"/steps/" + i12+"/text",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data105};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data105.zh !== undefined){
let data106 = data105.zh;
if(typeof data106 !== "string"){
const err225 = {instancePath:instancePath+"/steps/" + i12+"/text/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data106};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data105.en !== undefined){
let data107 = data105.en;
if(typeof data107 !== "string"){
const err226 = {instancePath:instancePath+"/steps/" + i12+"/text/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data107};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/steps/" + i12+"/text",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data105};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid13 = _errs280 === errors;
valid97 = valid97 || _valid13;
}
if(!valid97){
const err228 = {instancePath:instancePath+"/steps/" + i12+"/text",schemaPath:"#/properties/steps/items/properties/text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.steps.items.properties.text.anyOf,parentSchema:schema11.properties.steps.items.properties.text,data:data105};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
}
if(data101.value !== undefined){
let data108 = data101.value;
if(typeof data108 !== "string"){
const err229 = {instancePath:instancePath+"/steps/" + i12+"/value",schemaPath:"#/properties/steps/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.items.properties.value.type,parentSchema:schema11.properties.steps.items.properties.value,data:data108};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data101.format !== undefined){
let data109 = data101.format;
if(!((((((((data109 === "money") || (data109 === "percent")) || (data109 === "printed_percent")) || (data109 === "points")) || (data109 === "number")) || (data109 === "integer")) || (data109 === "date")) || (data109 === "text"))){
const err230 = {instancePath:instancePath+"/steps/" + i12+"/format",schemaPath:"#/definitions/format/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values",schema:schema34.enum,parentSchema:schema34,data:data109};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data101.role !== undefined){
let data110 = data101.role;
if(!((((data110 === "printed") || (data110 === "computed")) || (data110 === "difference")) || (data110 === "reference"))){
const err231 = {instancePath:instancePath+"/steps/" + i12+"/role",schemaPath:"#/properties/steps/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.steps.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.steps.items.properties.role.enum,parentSchema:schema11.properties.steps.items.properties.role,data:data110};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/steps/" + i12,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.steps.items.type,parentSchema:schema11.properties.steps.items,data:data101};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.steps.type,parentSchema:schema11.properties.steps,data:data100};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data111 = data.tolerance;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.zh === undefined){
const err234 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data111};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data111.en === undefined){
const err235 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data111};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key19 in data111){
if(!((key19 === "zh") || (key19 === "en"))){
const err236 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data111};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data111.zh !== undefined){
let data112 = data111.zh;
if(typeof data112 !== "string"){
const err237 = {instancePath:instancePath+"/tolerance/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data112};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data111.en !== undefined){
let data113 = data111.en;
if(typeof data113 !== "string"){
const err238 = {instancePath:instancePath+"/tolerance/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data113};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/tolerance",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data111};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.basis !== undefined){
let data114 = data.basis;
if(Array.isArray(data114)){
const len13 = data114.length;
for(let i13=0; i13<len13; i13++){
let data115 = data114[i13];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.kind === undefined){
const err240 = {instancePath:instancePath+"/basis/" + i13,schemaPath:"#/properties/basis/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.properties.basis.items.required,parentSchema:schema11.properties.basis.items,data:data115};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key20 in data115){
if(!(((((key20 === "kind") || (key20 === "doc")) || (key20 === "article")) || (key20 === "verified")) || (key20 === "note"))){
const err241 = {instancePath:instancePath+"/basis/" + i13,schemaPath:"#/properties/basis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.basis.items,data:data115};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data115.kind !== undefined){
let data116 = data115.kind;
if(!(((data116 === "regulation") || (data116 === "practice")) || (data116 === "arithmetic"))){
const err242 = {instancePath:instancePath+"/basis/" + i13+"/kind",schemaPath:"#/properties/basis/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.basis.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.basis.items.properties.kind.enum,parentSchema:schema11.properties.basis.items.properties.kind,data:data116};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data115.doc !== undefined){
let data117 = data115.doc;
if(typeof data117 !== "string"){
const err243 = {instancePath:instancePath+"/basis/" + i13+"/doc",schemaPath:"#/properties/basis/items/properties/doc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.basis.items.properties.doc.type,parentSchema:schema11.properties.basis.items.properties.doc,data:data117};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data115.article !== undefined){
let data118 = data115.article;
if(typeof data118 !== "string"){
const err244 = {instancePath:instancePath+"/basis/" + i13+"/article",schemaPath:"#/properties/basis/items/properties/article/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.basis.items.properties.article.type,parentSchema:schema11.properties.basis.items.properties.article,data:data118};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data115.verified !== undefined){
let data119 = data115.verified;
const _errs312 = errors;
let valid106 = false;
const _errs313 = errors;
if(data119 !== null){
const err245 = {instancePath:instancePath+"/basis/" + i13+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema11.properties.basis.items.properties.verified.anyOf[0].type,parentSchema:schema11.properties.basis.items.properties.verified.anyOf[0],data:data119};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid14 = _errs313 === errors;
valid106 = valid106 || _valid14;
if(!valid106){
const _errs315 = errors;
if(typeof data119 === "string"){
if(!pattern13.test(data119)){
const err246 = {instancePath:instancePath+"/basis/" + i13+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema11.properties.basis.items.properties.verified.anyOf[1],data:data119};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/basis/" + i13+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.basis.items.properties.verified.anyOf[1].type,parentSchema:schema11.properties.basis.items.properties.verified.anyOf[1],data:data119};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid14 = _errs315 === errors;
valid106 = valid106 || _valid14;
}
if(!valid106){
const err248 = {instancePath:instancePath+"/basis/" + i13+"/verified",schemaPath:"#/properties/basis/items/properties/verified/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.basis.items.properties.verified.anyOf,parentSchema:schema11.properties.basis.items.properties.verified,data:data119};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
}
}
if(data115.note !== undefined){
let data120 = data115.note;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.zh === undefined){
const err249 = {instancePath:instancePath+"/basis/" + i13+"/note",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data120};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data120.en === undefined){
const err250 = {instancePath:instancePath+"/basis/" + i13+"/note",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data120};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key21 in data120){
if(!((key21 === "zh") || (key21 === "en"))){
const err251 = {instancePath:instancePath+"/basis/" + i13+"/note",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data120};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data120.zh !== undefined){
let data121 = data120.zh;
if(typeof data121 !== "string"){
const err252 = {instancePath:instancePath+"/basis/" + i13+"/note/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data121};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data120.en !== undefined){
let data122 = data120.en;
if(typeof data122 !== "string"){
const err253 = {instancePath:instancePath+"/basis/" + i13+"/note/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data122};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/basis/" + i13+"/note",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data120};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/basis/" + i13,schemaPath:"#/properties/basis/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.basis.items.type,parentSchema:schema11.properties.basis.items,data:data115};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.basis.type,parentSchema:schema11.properties.basis,data:data114};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data.suggestion !== undefined){
let data123 = data.suggestion;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.zh === undefined){
const err257 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data123};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data123.en === undefined){
const err258 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data123};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key22 in data123){
if(!((key22 === "zh") || (key22 === "en"))){
const err259 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data123};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data123.zh !== undefined){
let data124 = data123.zh;
if(typeof data124 !== "string"){
const err260 = {instancePath:instancePath+"/suggestion/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data124};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data123.en !== undefined){
let data125 = data123.en;
if(typeof data125 !== "string"){
const err261 = {instancePath:instancePath+"/suggestion/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data125};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data123};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.why !== undefined){
let data126 = data.why;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.zh === undefined){
const err263 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data126};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data126.en === undefined){
const err264 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data126};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key23 in data126){
if(!((key23 === "zh") || (key23 === "en"))){
const err265 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data126};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data126.zh !== undefined){
let data127 = data126.zh;
if(typeof data127 !== "string"){
const err266 = {instancePath:instancePath+"/why/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data127};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data126.en !== undefined){
let data128 = data126.en;
if(typeof data128 !== "string"){
const err267 = {instancePath:instancePath+"/why/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data128};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data126};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.limits !== undefined){
let data129 = data.limits;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.zh === undefined){
const err269 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data129};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data129.en === undefined){
const err270 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data129};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key24 in data129){
if(!((key24 === "zh") || (key24 === "en"))){
const err271 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data129};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data129.zh !== undefined){
let data130 = data129.zh;
if(typeof data130 !== "string"){
const err272 = {instancePath:instancePath+"/limits/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data130};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data129.en !== undefined){
let data131 = data129.en;
if(typeof data131 !== "string"){
const err273 = {instancePath:instancePath+"/limits/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data131};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/limits",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data129};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data.verify !== undefined){
let data132 = data.verify;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.zh === undefined){
const err275 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'",schema:schema12.required,parentSchema:schema12,data:data132};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data132.en === undefined){
const err276 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'",schema:schema12.required,parentSchema:schema12,data:data132};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
for(const key25 in data132){
if(!((key25 === "zh") || (key25 === "en"))){
const err277 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data132};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data132.zh !== undefined){
let data133 = data132.zh;
if(typeof data133 !== "string"){
const err278 = {instancePath:instancePath+"/verify/zh",schemaPath:"#/definitions/bilingual/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.zh.type,parentSchema:schema12.properties.zh,data:data133};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data132.en !== undefined){
let data134 = data132.en;
if(typeof data134 !== "string"){
const err279 = {instancePath:instancePath+"/verify/en",schemaPath:"#/definitions/bilingual/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.en.type,parentSchema:schema12.properties.en,data:data134};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/verify",schemaPath:"#/definitions/bilingual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data132};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data135 = data.fingerprint;
if(Array.isArray(data135)){
const len14 = data135.length;
for(let i14=0; i14<len14; i14++){
let data136 = data135[i14];
if(typeof data136 !== "string"){
const err281 = {instancePath:instancePath+"/fingerprint/" + i14,schemaPath:"#/properties/fingerprint/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.fingerprint.items.type,parentSchema:schema11.properties.fingerprint.items,data:data136};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.fingerprint.type,parentSchema:schema11.properties.fingerprint,data:data135};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data.tests !== undefined){
let data137 = data.tests;
if(Array.isArray(data137)){
const len15 = data137.length;
for(let i15=0; i15<len15; i15++){
let data138 = data137[i15];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.name === undefined){
const err283 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data138};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data138.rows === undefined){
const err284 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data138};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data138.expect === undefined){
const err285 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data138};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key26 in data138){
if(!((((((key26 === "name") || (key26 === "rows")) || (key26 === "expect")) || (key26 === "severity")) || (key26 === "message")) || (key26 === "params"))){
const err286 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items,data:data138};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data138.name !== undefined){
let data139 = data138.name;
if(typeof data139 !== "string"){
const err287 = {instancePath:instancePath+"/tests/" + i15+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.name.type,parentSchema:schema11.properties.tests.items.properties.name,data:data139};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data138.rows !== undefined){
let data140 = data138.rows;
if(Array.isArray(data140)){
const len16 = data140.length;
for(let i16=0; i16<len16; i16++){
let data141 = data140[i16];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key27 in data141){
let data142 = data141[key27];
if((((typeof data142 !== "string") && (!((typeof data142 == "number") && (isFinite(data142))))) && (typeof data142 !== "boolean")) && (data142 !== null)){
const err288 = {instancePath:instancePath+"/tests/" + i15+"/rows/" + i16+"/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/rows/items/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tests.items.properties.rows.items.additionalProperties.type},message:"must be string,number,boolean,null",schema:schema11.properties.tests.items.properties.rows.items.additionalProperties.type,parentSchema:schema11.properties.tests.items.properties.rows.items.additionalProperties,data:data142};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/tests/" + i15+"/rows/" + i16,schemaPath:"#/properties/tests/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.rows.items.type,parentSchema:schema11.properties.tests.items.properties.rows.items,data:data141};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/tests/" + i15+"/rows",schemaPath:"#/properties/tests/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.rows.type,parentSchema:schema11.properties.tests.items.properties.rows,data:data140};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data138.expect !== undefined){
let data143 = data138.expect;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key28 in data143){
let data144 = data143[key28];
const _errs379 = errors;
let valid126 = false;
const _errs380 = errors;
if(!((((data144 === "hit") || (data144 === "pass")) || (data144 === "unknown")) || (data144 === "na"))){
const err291 = {instancePath:instancePath+"/tests/" + i15+"/expect/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/rowOutcome/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data:data144};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid15 = _errs380 === errors;
valid126 = valid126 || _valid15;
if(!valid126){
const _errs382 = errors;
if(Array.isArray(data144)){
const len17 = data144.length;
for(let i17=0; i17<len17; i17++){
let data145 = data144[i17];
if(!((((data145 === "hit") || (data145 === "pass")) || (data145 === "unknown")) || (data145 === "na"))){
const err292 = {instancePath:instancePath+"/tests/" + i15+"/expect/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/definitions/rowOutcome/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data:data145};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/tests/" + i15+"/expect/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.expect.additionalProperties.anyOf[1].type,parentSchema:schema11.properties.tests.items.properties.expect.additionalProperties.anyOf[1],data:data144};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid15 = _errs382 === errors;
valid126 = valid126 || _valid15;
}
if(!valid126){
const err294 = {instancePath:instancePath+"/tests/" + i15+"/expect/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.tests.items.properties.expect.additionalProperties.anyOf,parentSchema:schema11.properties.tests.items.properties.expect.additionalProperties,data:data144};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
else {
errors = _errs379;
if(vErrors !== null){
if(_errs379){
vErrors.length = _errs379;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/tests/" + i15+"/expect",schemaPath:"#/properties/tests/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.type,parentSchema:schema11.properties.tests.items.properties.expect,data:data143};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data138.severity !== undefined){
let data146 = data138.severity;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key29 in data146){
let data147 = data146[key29];
if(!(((data147 === "high") || (data147 === "medium")) || (data147 === "low"))){
const err296 = {instancePath:instancePath+"/tests/" + i15+"/severity/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.severity.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tests.items.properties.severity.additionalProperties.enum,parentSchema:schema11.properties.tests.items.properties.severity.additionalProperties,data:data147};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/tests/" + i15+"/severity",schemaPath:"#/properties/tests/items/properties/severity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.severity.type,parentSchema:schema11.properties.tests.items.properties.severity,data:data146};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data138.message !== undefined){
let data148 = data138.message;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key30 in data148){
let data149 = data148[key30];
if(typeof data149 !== "string"){
const err298 = {instancePath:instancePath+"/tests/" + i15+"/message/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/message/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.message.additionalProperties.type,parentSchema:schema11.properties.tests.items.properties.message.additionalProperties,data:data149};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/tests/" + i15+"/message",schemaPath:"#/properties/tests/items/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.message.type,parentSchema:schema11.properties.tests.items.properties.message,data:data148};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data138.params !== undefined){
let data150 = data138.params;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key31 in data150){
let data151 = data150[key31];
if((typeof data151 !== "string") && (!((typeof data151 == "number") && (isFinite(data151))))){
const err300 = {instancePath:instancePath+"/tests/" + i15+"/params/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/params/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tests.items.properties.params.additionalProperties.type},message:"must be string,number",schema:schema11.properties.tests.items.properties.params.additionalProperties.type,parentSchema:schema11.properties.tests.items.properties.params.additionalProperties,data:data151};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/tests/" + i15+"/params",schemaPath:"#/properties/tests/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.params.type,parentSchema:schema11.properties.tests.items.properties.params,data:data150};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/tests/" + i15,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.type,parentSchema:schema11.properties.tests.items,data:data138};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data137};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
