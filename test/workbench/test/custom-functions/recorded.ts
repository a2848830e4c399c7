// Results of custom functions as the runtime sent them, to the letter.

export const SCALAR = String.raw`{"Id":5,"ActionType":3,"Name":"SetInvocationArrayResults","ObjectPathId":1,"ArgumentInfo":{"Arguments":[[[1,true,20,[1]]]]},"L":[1]}`;
export const MATRIX = String.raw`{"Id":5,"ActionType":3,"Name":"SetInvocationArrayResults","ObjectPathId":1,"ArgumentInfo":{"Arguments":[[[3,true,[[2,4],["x",8]],[0]]]]},"L":[1]}`;
export const THROWN = String.raw`{"Id":5,"ActionType":3,"Name":"SetInvocationArrayResults","ObjectPathId":1,"ArgumentInfo":{"Arguments":[[[4,false,"matrix is not positive definite",7,[1]]]]},"L":[1]}`;
export const REJECTED = String.raw`{"Id":5,"ActionType":3,"Name":"SetInvocationArrayResults","ObjectPathId":1,"ArgumentInfo":{"Arguments":[[[5,false,"no cases selected",1,[1]]]]},"L":[1]}`;
export const ERROR_CELL = String.raw`{"Id":5,"ActionType":3,"Name":"SetInvocationArrayResults","ObjectPathId":1,"ArgumentInfo":{"Arguments":[[[6,true,[[1,{"valueType":"CustomFunctionError","code":"#DIV/0!","type":"Error","basicValue":"#DIV/0!","basicType":"Error","errorType":"Div0"}],["x",true]],[0]]]]},"L":[1]}`;
