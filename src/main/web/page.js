// Shows the address under which this page was really found.
document.getElementById("endpoint").textContent = new URL("./graphql", location.href).href;
