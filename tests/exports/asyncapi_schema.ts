// Prints the official JSON Schema of AsyncAPI 3.0.0, out of the package in which its authors publish it (Apache-2.0).
import specs from "npm:@asyncapi/specs@6.8.1";
console.log(JSON.stringify(specs.schemas["3.0.0"]));
