import { outcomeLabel, proof, tally } from "./functions";

CustomFunctions.associate("TALLY", tally);
CustomFunctions.associate("OUTCOME", outcomeLabel);
CustomFunctions.associate("PROOF", proof);
